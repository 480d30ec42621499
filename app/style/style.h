// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

class QApplication;

/// How Muster looks: one spacing unit, one accent, light and dark from one set of colours.
namespace app::style {

inline constexpr int unit = 8; ///< all distances are multiples or halves of it

struct Colours {
    QColor accent;
    QColor onAccent;
    QColor ground; ///< behind everything
    QColor card; ///< where content lies
    QColor text;
    QColor quiet; ///< labels, hints
    QColor line;
    QColor danger;
    QColor caution;
    QColor good;
    QColor side; ///< the sidebar
    QColor onSide;
};

/// Applies style, palette and sheet to the whole program; again at any time to switch.
void apply(QApplication &application, bool asDark);
bool isDark();
const Colours &colours();

/// One of resources/icons, drawn in the colour asked for; follows neither theme nor desktop.
QIcon icon(const char *name, const QColor &colour);
QIcon icon(const char *name); ///< in the colour of quiet text

}
