// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_file.h"
