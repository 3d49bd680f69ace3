/* dates.c - DATEs, and the texts and system times that they come from and go to. */
#include "support.h"

static void to_text(void) {
  static const struct {
    double date;
    ULONG flags;
    const char *text;
  } rows[] = {{0, 0, "00:00:00"}, {1, 0, "12/31/1899"}, {0.5, 0, "12:00:00"}, {2, 0, "01/01/1900"},
              {45292, 0, "01/01/2024"}, {45292.25, 0, "01/01/2024 06:00:00"}, {45292.25, VAR_DATEVALUEONLY, "01/01/2024"},
              {45292.25, VAR_TIMEVALUEONLY, "06:00:00"}, {-1, 0, "12/29/1899"}, {-1.25, 0, "12/29/1899 06:00:00"},
              {-657434, 0, "01/01/0100"}, {2958465, 0, "12/31/9999"}, {45291.999999999, 0, "01/01/2024"},
              {36584, 0, "02/28/2000"}, {36585, 0, "02/29/2000"}, {36586, 0, "03/01/2000"}, {60, 0, "02/28/1900"},
              {61, 0, "03/01/1900"}, {45292.7604166667, 0, "01/01/2024 18:15:00"}};
  for (size_t index = 0; index < sizeof rows / sizeof *rows; index++) {
    BSTR text = NULL;
    CHECK_ROW(VarBstrFromDate(rows[index].date, 0, rows[index].flags, &text) == S_OK && is_text(text, rows[index].text),
              "a DATE is written as month, day, year and time, without what is zero", rows[index].text);
    SysFreeString(text);
  }
  BSTR text = NULL;
  double zero = 0;
  CHECK(VarBstrFromDate(2958466, 0, 0, &text) == E_INVALIDARG && text == NULL, "the year 10000 has no text");
  CHECK(VarBstrFromDate(-657435, 0, 0, &text) == E_INVALIDARG, "nor has the year 99");
  CHECK(VarBstrFromDate(zero / zero, 0, 0, &text) == E_INVALIDARG, "nor has what is no number");
  CHECK(VarBstrFromDate(1e300, 0, 0, &text) == E_INVALIDARG, "nor has an enormous one");
  CHECK(VarBstrFromDate(1, 0, 0, NULL) == E_INVALIDARG, "a text needs a place");
}

static void from_text(void) {
  static const struct {
    const char *text;
    double date;
  } rows[] = {{"1/2/2024", 45293}, {"01/02/2024", 45293}, {"2024-01-02", 45293}, {"2024/1/2", 45293}, {"1-2-2024", 45293},
              {"13/1/2024", 45304}, {"1.2.2024", 45293}, {"2 January 2024", 45293}, {"2 Jan 2024", 45293},
              {"January 2, 2024", 45293}, {"jan 2 2024", 45293}, {"2-Jan-2024", 45293}, {"2-JAN-24", 45293},
              {"January 2024", 45292}, {"1/2024", 45292}, {"1/2/24", 45293}, {"1/2/29", 47120}, {"1/2/30", 10960},
              {"6:00", 0.25}, {"6:00:00", 0.25}, {"6:00 AM", 0.25}, {"6:00 PM", 0.75}, {"12:00 AM", 0}, {"12:00 PM", 0.5},
              {"6 PM", 0.75}, {"18:00", 0.75}, {"1/2/2024 6:00", 45293.25}, {"6:00 1/2/2024", 45293.25},
              {"2024-01-02T18:00:00", 45293.75}, {"2024-01-02, 6:00 pm", 45293.75}, {"2/29/2024", 45351},
              {"12/30/1899", 0}, {"12/29/1899 6:00", -1.25}, {"1/1/100", -657434}, {"12/31/9999", 2958465},
              {"  1/2/2024  ", 45293}, {"Sept 1 2024", 45536}, {"2024 March 5", 45356}};
  for (size_t index = 0; index < sizeof rows / sizeof *rows; index++) {
    DATE date = -99;
    CHECK_ROW(VarDateFromStr(wide(rows[index].text), 0, 0, &date) == S_OK && date == rows[index].date,
              "a text that says a date or a time is read", rows[index].text);
  }
  static const char *const bad[] = {"", " ", "x", "13/13/2024", "2/30/2024", "2/29/2023", "0/1/2024", "1/0/2024", "25:00",
                                    "6:60", "6:00:60", "6:", ":30", "13:00 PM 5", "1/2/2024 x", "1/2/2024 1/2/2024",
                                    "6:00 7:00", "Janx 1 2024", "32 Jan 2024", "1/2/99999", "1/1/99999999999999999999",
                                    "1//2", "T", ",", "40000", "1 2 3", "Jan", "1/2/3/4/5", "2024-13-01", "#", "99:99:99"};
  for (size_t index = 0; index < sizeof bad / sizeof *bad; index++) {
    DATE date = -99;
    CHECK_ROW(VarDateFromStr(wide(bad[index]), 0, 0, &date) == DISP_E_TYPEMISMATCH && date == -99,
              "a text that says none is refused, and the result stays as it was", bad[index]);
  }
  DATE date;
  CHECK(VarDateFromStr(wide("1/2/2024 6:00"), 0, VAR_DATEVALUEONLY, &date) == S_OK && date == 45293,
        "VAR_DATEVALUEONLY leaves the time out");
  CHECK(VarDateFromStr(wide("1/2/2024 6:00"), 0, VAR_TIMEVALUEONLY, &date) == S_OK && date == 0.25,
        "VAR_TIMEVALUEONLY leaves the date out");
  CHECK(VarDateFromStr(wide("1/2/2024"), 0, 0, NULL) == E_INVALIDARG, "a date needs a place");
  OLECHAR flood[400];
  for (size_t index = 0; index < 399; index++)
    flood[index] = index % 2 ? '/' : '1';
  flood[399] = 0;
  CHECK(VarDateFromStr(flood, 0, 0, &date) == DISP_E_TYPEMISMATCH, "a flood of numbers is no date");
  for (size_t index = 0; index < 399; index++)
    flood[index] = '9';
  CHECK(VarDateFromStr(flood, 0, 0, &date) == DISP_E_TYPEMISMATCH, "nor is a flood of digits");
}

static void there_and_back(void) {
  int wrong = 0;
  for (int day = -657434; day <= 2958465; day += 379) {
    BSTR text = NULL;
    DATE back = 0;
    wrong += day != 0 && (VarBstrFromDate(day, 0, VAR_DATEVALUEONLY, &text) != S_OK ||
                          VarDateFromStr(text, 0, 0, &back) != S_OK || back != day);
    SysFreeString(text);
  }
  CHECK(wrong == 0, "every day is read back from its text");
  wrong = 0;
  for (int day = -657434; day <= 2958465; day += 53) {
    SYSTEMTIME parts;
    double back = 0;
    wrong += !VariantTimeToSystemTime(day, &parts) || !SystemTimeToVariantTime(&parts, &back) || back != day;
  }
  CHECK(wrong == 0, "and from its system time");
  wrong = 0;
  for (int second = 0; second < 86400; second += 7) {
    SYSTEMTIME parts;
    double date = 45292 + second / 86400.;
    wrong += !VariantTimeToSystemTime(date, &parts) ||
             parts.wHour * 3600 + parts.wMinute * 60 + parts.wSecond != second || parts.wDay != 1;
  }
  CHECK(wrong == 0, "every second of a day is kept");
}

static void system_time(void) {
  SYSTEMTIME parts;
  double date = -5;
  CHECK(VariantTimeToSystemTime(45351.75, &parts) == TRUE && parts.wYear == 2024 && parts.wMonth == 2 && parts.wDay == 29 &&
            parts.wHour == 18 && parts.wMinute == 0 && parts.wSecond == 0 && parts.wMilliseconds == 0,
        "VariantTimeToSystemTime takes a DATE apart");
  CHECK(parts.wDayOfWeek == 4, "and knows the day of the week: a Thursday");
  CHECK(VariantTimeToSystemTime(0, &parts) == TRUE && parts.wDayOfWeek == 6, "30 December 1899 was a Saturday");
  CHECK(VariantTimeToSystemTime(-657434, &parts) == TRUE && parts.wYear == 100, "it knows the year 100");
  CHECK(VariantTimeToSystemTime(2958466, &parts) == FALSE, "but not 10000");
  CHECK(VariantTimeToSystemTime(1, NULL) == FALSE, "VariantTimeToSystemTime refuses NULL");
  memset(&parts, 0, sizeof parts);
  parts.wYear = 2024;
  parts.wMonth = 2;
  parts.wDay = 29;
  parts.wHour = 18;
  CHECK(SystemTimeToVariantTime(&parts, &date) == TRUE && date == 45351.75, "SystemTimeToVariantTime puts one together");
  parts.wYear = 2023;
  CHECK(SystemTimeToVariantTime(&parts, &date) == FALSE && date == 45351.75, "a day that does not exist is refused");
  parts.wYear = 2024;
  parts.wMonth = 13;
  CHECK(SystemTimeToVariantTime(&parts, &date) == FALSE, "and a month");
  parts.wMonth = 2;
  parts.wHour = 24;
  CHECK(SystemTimeToVariantTime(&parts, &date) == FALSE, "and an hour");
  parts.wHour = 0;
  parts.wMinute = 60;
  CHECK(SystemTimeToVariantTime(&parts, &date) == FALSE, "and a minute");
  parts.wMinute = 0;
  parts.wSecond = 0xFFFF;
  CHECK(SystemTimeToVariantTime(&parts, &date) == FALSE, "and a second");
  CHECK(SystemTimeToVariantTime(NULL, &date) == FALSE && SystemTimeToVariantTime(&parts, NULL) == FALSE, "and NULL");
}

int main(void) {
  to_text();
  from_text();
  there_and_back();
  system_time();
  return check_end();
}
