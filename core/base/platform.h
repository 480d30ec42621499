// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Comes before everything else in every file (CMakeLists.txt, target `house`). POSIX declares a function sync() in the
// global namespace, which forbids a namespace of that name; the program never calls it, so it is declared here under another
// name, once, and the guard of <unistd.h> keeps the original out.
#if __has_include(<unistd.h>)
#define sync posixSync
#include <unistd.h>
#undef sync
#endif
