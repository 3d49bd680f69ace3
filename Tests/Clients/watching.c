/*
 * watching.c - a program that watches readers in one thread and uses the card in another, by one and the same context,
 * as programs on Windows do. Prints what fails.
 */
#define _GNU_SOURCE
#include <windows.h>
#include <winscard.h>

#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static int wrong;

static void expect(int holds, const char *what, LONG result)
{
    if (holds)
        return;
    wrong = 1;
    printf("%s: %08X\n", what, (unsigned)result);
}

static SCARDCONTEXT context;
static char reader[1024];
static LONG waited;

static void *watch(void *known)
{
    SCARD_READERSTATEA states[2] = {{reader, NULL, *(DWORD *)known, 0, 0, {0}},
                                    {"\\\\?PnP?\\Notification", NULL, 0, 0, 0, {0}}};
    waited = SCardGetStatusChangeA(context, INFINITE, states, 2);
    return NULL;
}

int main(void)
{
    /* A wait that nothing ends fails, and does not hang. */
    alarm(300);
    LONG result = SCardEstablishContext(SCARD_SCOPE_USER, NULL, NULL, &context);
    expect(result == SCARD_S_SUCCESS, "SCardEstablishContext", result);
    DWORD length = sizeof reader;
    result = SCardListReadersA(context, NULL, reader, &length);
    expect(result == SCARD_S_SUCCESS, "SCardListReadersA", result);

    SCARD_READERSTATEA state = {reader, NULL, SCARD_STATE_UNAWARE, 0, 0, {0}};
    result = SCardGetStatusChangeA(context, INFINITE, &state, 1);
    expect(result == SCARD_S_SUCCESS && (state.dwEventState & SCARD_STATE_PRESENT), "SCardGetStatusChangeA", result);
    expect(state.cbAtr == 23 && state.rgbAtr[0] == 0x3B && state.rgbAtr[22] == 0x70, "the ATR", (LONG)state.cbAtr);
    state.dwCurrentState = state.dwEventState;
    result = SCardGetStatusChangeA(context, 10, &state, 1);
    expect(result == SCARD_E_TIMEOUT, "a wait for nothing", result);
    state.szReader = "No such reader";
    result = SCardGetStatusChangeA(context, 0, &state, 1);
    expect(result == SCARD_E_UNKNOWN_READER, "a wait for an unknown reader", result);

    DWORD known = state.dwCurrentState;
    for (int round = 0; round < 5; round++)
    {
        pthread_t thread;
        pthread_create(&thread, NULL, watch, &known);
        SCARDHANDLE card = 0;
        DWORD protocol = 0;
        result = SCardConnectA(context, reader, SCARD_SHARE_SHARED, SCARD_PROTOCOL_DEFAULT, &card, &protocol);
        expect(result == SCARD_S_SUCCESS && protocol == SCARD_PROTOCOL_T1, "SCardConnectA beside a wait", result);
        BYTE answer[258];
        length = sizeof answer;
        result = SCardTransmit(card, SCARD_PCI_T1, (const BYTE *)"\0\x84\0\0\x08", 5, NULL, answer, &length);
        expect(result == SCARD_S_SUCCESS && length == 10, "SCardTransmit beside a wait", result);
        length = sizeof answer;
        result = SCardGetAttrib(card, SCARD_ATTR_ATR_STRING, answer, &length);
        expect(result == SCARD_S_SUCCESS && length == 23, "SCardGetAttrib", result);
        length = sizeof answer;
        result = SCardGetAttrib(card, SCARD_ATTR_DEVICE_FRIENDLY_NAME_W, answer, &length);
        expect(result == SCARD_S_SUCCESS && length >= 4 && answer[0] == (BYTE)reader[0] && answer[1] == 0,
               "the reader's name in UTF-16", result);
        length = sizeof answer;
        result = SCardGetAttrib(card, 0x7FFF7FFF, answer, &length);
        expect(result == SCARD_E_UNSUPPORTED_FEATURE, "an attribute that nobody has", result);
        result = SCardSetAttrib(card, SCARD_ATTR_ATR_STRING, answer, 4);
        expect(result == SCARD_E_UNSUPPORTED_FEATURE, "SCardSetAttrib", result);
        result = SCardControl(card, SCARD_CTL_CODE(3400), NULL, 0, answer, sizeof answer, &length);
        expect(result == SCARD_S_SUCCESS, "SCardControl", result);
        length = sizeof answer;
        result = SCardListReaderGroupsA(context, (LPSTR)answer, &length);
        expect(result == SCARD_S_SUCCESS && length > 2 && answer[length - 1] == 0 && answer[length - 2] == 0,
               "SCardListReaderGroupsA", result);
        result = SCardDisconnect(card, SCARD_LEAVE_CARD);
        expect(result == SCARD_S_SUCCESS, "SCardDisconnect", result);
        /* A wait that has not begun is not cancelled. */
        while (pthread_tryjoin_np(thread, NULL) != 0)
        {
            result = SCardCancel(context);
            expect(result == SCARD_S_SUCCESS, "SCardCancel", result);
        }
        expect(waited == SCARD_E_CANCELLED, "the wait", waited);
    }
    result = SCardReleaseContext(context);
    expect(result == SCARD_S_SUCCESS, "SCardReleaseContext", result);
    return wrong;
}
