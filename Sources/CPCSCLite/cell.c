// The process-wide cell through which all images find the one virtual resource manager.
//
// Each executable and shared object holds its own static copy of our Swift rooms. An ELF unique symbol is bound to one
// address by the loader, whatever the flags of dlopen, so all copies see the same cell.
#define _GNU_SOURCE
#include "CPCSCLite.h"

#include <dlfcn.h>
#include <link.h>
#include <stdatomic.h>

__asm__(".pushsection .bss.comcard_pcsc_v1,\"aw\",@nobits\n"
	".globl comcard_pcsc_v1\n"
	".type comcard_pcsc_v1,@gnu_unique_object\n"
	".size comcard_pcsc_v1,8\n"
	".balign 8\n"
	"comcard_pcsc_v1: .zero 8\n"
	".popsection");

extern _Atomic(const struct pcsc_functions *) comcard_pcsc_v1;

_Static_assert(sizeof(comcard_pcsc_v1) == 8, "the cell holds one pointer of eight bytes");

const struct pcsc_functions *pcsc_published(void)
{
	return atomic_load_explicit(&comcard_pcsc_v1, memory_order_acquire);
}

// Other images will call into this one for the rest of the process's life: it must not be unloaded.
static void pin_own_image(void)
{
	Dl_info info;
	struct link_map *map = NULL;
	if (dladdr1((const void *)pin_own_image, &info, (void **)&map, RTLD_DL_LINKMAP) == 0 || map == NULL)
		return;
	// The program itself has an empty name, and is never unloaded.
	if (map->l_name == NULL || map->l_name[0] == '\0')
		return;
	// The reference is kept on purpose; with NODELETE even a surplus dlclose is harmless.
	(void)dlopen(map->l_name, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
}

const struct pcsc_functions *pcsc_publish(const struct pcsc_functions *table)
{
	const struct pcsc_functions *current = NULL;
	pin_own_image();
	if (atomic_compare_exchange_strong_explicit(&comcard_pcsc_v1, &current, table, memory_order_acq_rel,
						    memory_order_acquire))
		return table;
	return current;
}
