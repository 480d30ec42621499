// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/factsview.h"

#include "app/session/codes.h"
#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"

#include <QGridLayout>
#include <QLabel>

namespace app {

namespace {

struct Look {
    const char *icon; ///< beside the colour: nobody has to tell colours apart
    const char *role;
    QColor style::Colours::*colour;
};

Look lookOf(core::Fact::Tone tone)
{
    switch (tone) {
    case core::Fact::Tone::Plain:
        break;
    case core::Fact::Tone::Good:
        return {"check", "goodtext", &style::Colours::good};
    case core::Fact::Tone::Warning:
        return {"incident", "cautiontext", &style::Colours::caution};
    case core::Fact::Tone::Bad:
        return {"crisis", "error", &style::Colours::danger};
    }
    return {nullptr, "", &style::Colours::text};
}

QString textOf(const core::Fact &fact)
{
    return fact.list != nullptr ? codeLabel(std::string_view(fact.list), fact.text) : isolated(fact.text);
}

QLabel *label(const QString &text, const char *role)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setRole(label, role);
    return label;
}

constexpr int iconSize = 14;

}

FactsView::FactsView(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_grid(new QGridLayout(this))
{
    setRole(this, "facts");
    m_grid->setContentsMargins(style::unit + style::unit / 2, style::unit, style::unit + style::unit / 2, style::unit);
    m_grid->setHorizontalSpacing(style::unit);
    m_grid->setVerticalSpacing(style::unit / 2);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(2, 3);
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(&m_pause, &QTimer::timeout, this, &FactsView::read);
    connect(&session, &Session::changed, this, [this](const core::Changes &) {
        if (!m_record.isNull())
            m_pause.start();
    });
    hide();
}

void FactsView::show(const core::Id &record)
{
    m_record = record;
    read();
}

void FactsView::clear()
{
    m_record = {};
    m_pause.stop();
    ++m_generation;
    fill({});
}

void FactsView::read()
{
    const int generation = ++m_generation;
    m_session.read(
        Session::Read::Quick, this,
        [id = m_record](core::Reader &reader) {
            const std::optional<core::Record> record = reader.record(id);
            return record ? core::facts(reader, *record, QDateTime::currentDateTimeUtc()) : QList<core::Fact>();
        },
        [this, generation](const QList<core::Fact> &facts) {
            if (generation == m_generation)
                fill(facts);
        });
}

void FactsView::fill(const QList<core::Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken;
    for (int row = 0; row < facts.size(); ++row) {
        const core::Fact &fact = facts.at(row);
        const Look look = lookOf(fact.tone);
        const QString name = QCoreApplication::translate("Fact", fact.label);
        const QString text = textOf(fact);
        if (look.icon != nullptr) {
            auto *mark = new QLabel;
            mark->setPixmap(style::icon(look.icon, style::colours().*look.colour).pixmap(iconSize));
            m_grid->addWidget(mark, row, 1, Qt::AlignTop);
        }
        m_grid->addWidget(label(name, "quiet"), row, 0, Qt::AlignTop);
        QLabel *value = label(text, look.role);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(value, row, 2, Qt::AlignTop);
        spoken << name + QStringLiteral(": ") + text;
    }
    setAccessibleName(spoken.join(QLatin1Char('\n')));
    setVisible(!facts.isEmpty());
}

void FactsView::retranslate()
{
    if (!m_record.isNull())
        read();
}

}
