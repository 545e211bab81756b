// libxlsxwriter, and the few functions that take `char *` where they only read.

#ifndef RAAKVLAK_CXLSXWRITER_SHIM_H
#define RAAKVLAK_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

// Sets the title, and when the workbook was made, in seconds since 1970 (not 0, which is the present time).
static inline lxw_error shim_set_properties(lxw_workbook *workbook, const char *title, time_t created) {
    lxw_doc_properties properties = {.title = (char *)title, .created = created};
    return workbook_set_properties(workbook, &properties);
}

#endif
