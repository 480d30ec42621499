// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A document is one line, however long.
// clang-format off

namespace core {

/// A document of the policy library that every organisation starts with.
struct Mandate {
    const char *code;
    const char *date; ///< as far as it is known
    const char *title;
};

/// The legislative mandates of programme 28, Safety and security (domain dossier 3.27). The General Assembly numbers its
/// decisions from 401 on in these sessions; what is below is a resolution.
inline constexpr Mandate mandates[] = {
    {"A/RES/54/192", "1999-12-17", "Safety and security of humanitarian personnel and protection of United Nations personnel"},
    {"A/DEC/55/468", "2001", "Inter-organizational security measures"},
    {"A/RES/56/255, section VIII", "2001-12-24", "Inter-organizational security measures"},
    {"A/RES/56/286", "2002-06-27", "Strengthening the security and safety of United Nations premises"},
    {"A/DEC/57/567", "2002", "Inter-organizational security measures: framework for accountability"},
    {"A/RES/59/211", "2004-12-20", "Safety and security of humanitarian personnel and protection of United Nations personnel"},
    {"A/RES/59/276, section XI", "2004-12-23", "Strengthened and unified security management system for the United Nations"},
    {"A/RES/60/123", "2005-12-15", "Safety and security of humanitarian personnel and protection of United Nations personnel"},
    {"A/RES/61/263", "2007-04-04", "Strengthened and unified security management system for the United Nations"},
    {"A/RES/65/132", "2010-12-15", "Safety and security of humanitarian personnel and protection of United Nations personnel"},
    {"A/RES/67/85", "2012-12-13", "Safety and security of humanitarian personnel and protection of United Nations personnel"},
    {"A/RES/68/101", "2013-12-13", "Safety and security of humanitarian personnel and protection of United Nations personnel"},
    {"S/RES/1502 (2003)", "2003-08-26", "Protection of United Nations personnel, associated personnel and humanitarian personnel in conflict zones"},
};

}
