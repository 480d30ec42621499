# SPDX-FileCopyrightText: 2026 The Muster developers
# SPDX-License-Identifier: Apache-2.0
# Reads the words out of the sources into copies of the files; fails when there is one that the files do not have, or when
# they keep one that nobody says any more.

set(folder ${CMAKE_CURRENT_BINARY_DIR}/up-to-date)
file(REMOVE_RECURSE ${folder})
file(COPY ${WORDS} DESTINATION ${folder})
set(outcome 0)
foreach(file IN LISTS WORDS)
    get_filename_component(name ${file} NAME)
    execute_process(COMMAND ${LUPDATE} ${ARGUMENTS} -ts ${folder}/${name}
        OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE failed)
    if(failed OR NOT said MATCHES "\\(0 new " OR said MATCHES "Removed")
        message("${name}: ${said}")
        set(outcome 1)
    endif()
endforeach()
if(outcome)
    message(FATAL_ERROR "The words have changed. Build the target update_words and translate what it marks as unfinished.")
endif()
