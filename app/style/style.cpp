// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/style/style.h"

#include <QApplication>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QStyleFactory>
#include <QSvgRenderer>

namespace app::style {

namespace {

const Colours light {
    .accent = QColor(0x0b6b94),
    .onAccent = QColor(0xffffff),
    .ground = QColor(0xf3f5f7),
    .card = QColor(0xffffff),
    .text = QColor(0x1c2730),
    .quiet = QColor(0x586774),
    .line = QColor(0xd5dce2),
    .danger = QColor(0xb3261e),
    .caution = QColor(0x8a5300),
    .good = QColor(0x1d6b3c),
    .side = QColor(0x16303f),
    .onSide = QColor(0xd6e3ea),
};

const Colours dark {
    .accent = QColor(0x58b6dc),
    .onAccent = QColor(0x06202c),
    .ground = QColor(0x171d22),
    .card = QColor(0x1f272d),
    .text = QColor(0xe4eaee),
    .quiet = QColor(0x9fb0bc),
    .line = QColor(0x37434c),
    .danger = QColor(0xff8a80),
    .caution = QColor(0xf2b45a),
    .good = QColor(0x79cf9b),
    .side = QColor(0x10181d),
    .onSide = QColor(0xc3d2da),
};

QPalette paletteOf(const Colours &colour)
{
    QPalette palette(colour.card, colour.ground);
    palette.setColor(QPalette::Window, colour.ground);
    palette.setColor(QPalette::WindowText, colour.text);
    palette.setColor(QPalette::Base, colour.card);
    palette.setColor(QPalette::AlternateBase, colour.ground);
    palette.setColor(QPalette::Text, colour.text);
    palette.setColor(QPalette::Button, colour.card);
    palette.setColor(QPalette::ButtonText, colour.text);
    palette.setColor(QPalette::BrightText, colour.danger);
    palette.setColor(QPalette::Highlight, colour.accent);
    palette.setColor(QPalette::HighlightedText, colour.onAccent);
    palette.setColor(QPalette::Link, colour.accent);
    palette.setColor(QPalette::ToolTipBase, colour.side);
    palette.setColor(QPalette::ToolTipText, colour.onSide);
    palette.setColor(QPalette::PlaceholderText, colour.quiet);
    palette.setColor(QPalette::Mid, colour.line);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour.quiet);
    return palette;
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [&](int a, int b) { return int(a * (1 - share) + b * share); };
    return QColor(part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue()));
}

QString sheetOf(const Colours &colour)
{
    QFile file(QStringLiteral(":/style/muster.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString sheet = opened ? QString::fromUtf8(file.readAll()) : QString();
    const std::pair<const char *, QColor> names[] = {
        {"@onaccent", colour.onAccent},
        {"@accentsoft", mixed(colour.card, colour.accent, 0.14)},
        {"@accentstrong", mixed(colour.accent, colour.text, 0.18)},
        {"@accent", colour.accent},
        {"@ground", colour.ground},
        {"@card", colour.card},
        {"@text", colour.text},
        {"@quiet", colour.quiet},
        {"@line", colour.line},
        {"@strongline", mixed(colour.line, colour.quiet, 0.5)},
        {"@dangersoft", mixed(colour.card, colour.danger, 0.10)},
        {"@danger", colour.danger},
        {"@cautionsoft", mixed(colour.card, colour.caution, 0.12)},
        {"@caution", colour.caution},
        {"@good", colour.good},
        {"@onside", colour.onSide},
        {"@sidehover", mixed(colour.side, colour.onSide, 0.10)},
        {"@sidechosen", mixed(colour.side, colour.onSide, 0.20)},
        {"@side", colour.side},
    };
    for (const auto &[name, value] : names)
        sheet.replace(QLatin1String(name), value.name());
    return sheet;
}

}

void apply(QApplication &application, bool asDark)
{
    const Colours &chosen = asDark ? dark : light;
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(chosen));
    application.setStyleSheet(sheetOf(chosen));
}

// What the palette says is the only memory of the choice.
bool isDark() { return QGuiApplication::palette().color(QPalette::Window).lightness() < 128; }
const Colours &colours() { return isDark() ? dark : light; }

QIcon icon(const char *name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The drawings use one stroke colour, which stands for whatever is asked for.
    QSvgRenderer renderer(file.readAll().replace("#000000", colour.name().toLatin1()));
    QIcon icon;
    for (int size : {16, 20, 24, 32, 48, 64}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

QIcon icon(const char *name) { return icon(name, colours().quiet); }

}
