// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/modules/syncpanel.h"

#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

QString syncLine(const Syncer::State &state, const QString &peer, qint64 changesToSend)
{
    const QString separator = QStringLiteral(" · ");
    QStringList parts;
    parts << (changesToSend > 0 ? SyncPanel::tr("%n change(s) to send", nullptr, int(changesToSend))
                                : SyncPanel::tr("Nothing to send"));
    if (state.running)
        parts << SyncPanel::tr("exchanging with %1…").arg(isolated(peer));
    else if (state.last.isValid())
        parts << SyncPanel::tr("last exchanged %1 (%2) with %3")
                     .arg(clockTime(state.last), ago(state.last.toMSecsSinceEpoch()), isolated(peer));
    else
        parts << SyncPanel::tr("not yet exchanged with %1").arg(isolated(peer));
    if (!state.running && state.failure && state.failure->kind == core::Failure::Kind::Network)
        parts << SyncPanel::tr("off line");
    if (!state.running && state.next.isValid())
        parts << SyncPanel::tr("next try %1").arg(clockTime(state.next));
    return parts.join(separator);
}

SyncPanel::SyncPanel(Session &session, Syncer &syncer, QWidget *parent)
    : Screen(parent)
    , m_session(session)
    , m_syncer(syncer)
    , m_title(new QLabel)
    , m_headline(new QLabel)
    , m_details(new QLabel)
    , m_traffic(new QLabel)
    , m_notice(new Notice)
    , m_now(new QPushButton)
    , m_cancel(new QPushButton)
    , m_progress(new QProgressBar)
    , m_automatic(new QCheckBox)
    , m_minutes(new QSpinBox)
    , m_scopesTitle(new QLabel)
    , m_scopes(new QTreeWidget)
    , m_refusedTitle(new QLabel)
    , m_refused(new QTreeWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        2 * style::unit, style::unit + style::unit / 2, 2 * style::unit, style::unit + style::unit / 2);
    layout->setSpacing(style::unit + style::unit / 2);
    setRole(m_title, "title");
    layout->addWidget(m_title);

    auto *card = new QFrame;
    setRole(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(2 * style::unit, 2 * style::unit, 2 * style::unit, 2 * style::unit);
    inside->setSpacing(style::unit);
    setRole(m_headline, "heading");
    m_headline->setWordWrap(true);
    setRole(m_details, "quiet");
    m_details->setWordWrap(true);
    setRole(m_traffic, "quiet");
    inside->addWidget(m_headline);
    inside->addWidget(m_details);
    inside->addWidget(m_notice);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    inside->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::unit);
    setRole(m_now, "primary");
    row->addWidget(m_now);
    row->addWidget(m_cancel);
    row->addWidget(m_traffic);
    row->addStretch(1);
    row->addWidget(m_automatic);
    m_minutes->setRange(1, 24 * 60);
    m_minutes->setFocusPolicy(Qt::StrongFocus);
    m_minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row->addWidget(m_minutes);
    inside->addLayout(row);
    layout->addWidget(card);

    setRole(m_scopesTitle, "heading");
    setRole(m_refusedTitle, "heading");
    layout->addWidget(m_scopesTitle);
    layout->addWidget(m_scopes, 2);
    layout->addWidget(m_refusedTitle);
    layout->addWidget(m_refused, 1);
    for (QTreeWidget *list : {m_scopes, m_refused}) {
        list->setRootIsDecorated(false);
        list->setAlternatingRowColors(true);
        list->setUniformRowHeights(true);
    }
    m_scopes->setColumnCount(4);
    m_refused->setColumnCount(3);
    m_scopes->setColumnWidth(0, 34 * style::unit);
    for (int column : {1, 2})
        m_scopes->setColumnWidth(column, 18 * style::unit);
    m_refused->setColumnWidth(0, 22 * style::unit);
    m_refused->setColumnWidth(1, 26 * style::unit);

    connect(m_now, &QPushButton::clicked, &syncer, &Syncer::start);
    connect(m_cancel, &QPushButton::clicked, &syncer, &Syncer::cancel);
    connect(m_automatic, &QCheckBox::clicked, this, [this](bool on) { m_syncer.setInterval(on ? m_minutes->value() : 0); });
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        if (m_automatic->isChecked())
            m_syncer.setInterval(minutes);
    });
    connect(&syncer, &Syncer::stateChanged, this, &SyncPanel::showState);
    connect(&session, &Session::changed, this, &SyncPanel::load);
    retranslate();
    load();
}

void SyncPanel::load()
{
    const int generation = ++m_generation;
    m_session.read(
        Session::Read::Quick, this,
        [](core::Reader &reader) {
            Derived derived {reader.status(), reader.refusals(), reader.setting(QStringLiteral("opening/lost")).toInt(), {}};
            for (const core::TwoStories &one : reader.twoStories())
                if (const QString name = reader.memberName(one.device); !derived.toldOtherwise.contains(name))
                    derived.toldOtherwise << name;
            return derived;
        },
        [this, generation](const Derived &derived) {
            if (generation != m_generation)
                return;
            m_derived = derived;
            showDerived();
            showState();
        });
}

void SyncPanel::showState()
{
    const Syncer::State &state = m_syncer.state();
    m_headline->setText(syncLine(state, m_syncer.peer(), m_derived.status.changesToSend()));
    m_now->setEnabled(!state.running);
    m_cancel->setVisible(state.running);
    m_cancel->setEnabled(!state.cancelling);
    m_progress->setVisible(state.running);
    const QLocale locale;
    m_traffic->setVisible(state.running || state.report || state.failure);
    m_traffic->setText(
        tr("%1 sent, %2 received")
            .arg(isolated(locale.formattedDataSize(state.bytesOut)), isolated(locale.formattedDataSize(state.bytesIn))));
    QStringList details;
    if (state.report && !state.failure) {
        const sync::Replica::Progress &progress = state.report->progress;
        details << tr("Last time %n change(s) arrived.", nullptr, progress.writesIn);
        if (progress.refusedHere > 0)
            details << tr("%n could not be accepted; see below.", nullptr, progress.refusedHere);
        if (progress.refusedThere > 0)
            details << tr("The centre refused %n of ours.", nullptr, progress.refusedThere);
        if (!state.report->admitted.isEmpty())
            details << tr("Let in: %1.").arg(isolated(state.report->admitted.join(QStringLiteral(", "))));
        if (std::abs(progress.clockOffset) > 5 * 60000)
            details << tr("The clock of this laptop differs from the centre's by %n minute(s).", nullptr,
                int(std::abs(progress.clockOffset) / 60000));
        using Settled = sync::Replica::Settled;
        if (state.report->settled == Settled::Mended)
            details << tr("Something shown here did not follow from what was written. It has been put right.");
        else if (state.report->settled == Settled::Fetching)
            details << tr("Something was missing here. It has been fetched again.");
        else if (state.report->settled == Settled::Sound)
            details << tr("Another laptop says that it shows something else. This one has been checked and is sound.");
    }
    if (m_derived.lost > 0)
        details << tr("An older file lies in the place of this laptop's records: %n change(s) saved here are not in it. What had "
                      "been sent comes back with the next exchange. If there is a newer muster.db, close Muster and put it back.",
            nullptr, m_derived.lost);
    if (const qint64 unproven = m_derived.status.unproven; unproven > 0)
        details << tr("%n change(s) claim to replace what their author has not shown to have seen. They replace nothing.",
            nullptr, int(unproven));
    if (!m_derived.toldOtherwise.isEmpty())
        details << tr("The centre has shown %1 another history than this laptop, or so it is said there. Nothing saved here is "
                      "lost. Tell your administrator before you rely on what comes from the centre.")
                       .arg(isolated(m_derived.toldOtherwise.join(QStringLiteral(", "))));
    m_details->setText(details.join(QLatin1Char(' ')));
    m_details->setVisible(!details.isEmpty());
    if (state.failure && !state.running)
        m_notice->say(
            state.failure->kind == core::Failure::Kind::Network || state.failure->kind == core::Failure::Kind::Cancelled
                ? Notice::Tone::Plain
                : Notice::Tone::Danger,
            explain(*state.failure).all());
    else
        m_notice->clear();
    const bool automatic = m_syncer.interval() > 0;
    m_automatic->setChecked(automatic);
    m_minutes->setEnabled(automatic);
    if (automatic) {
        const QSignalBlocker quiet(m_minutes);
        m_minutes->setValue(m_syncer.interval());
    }
}

void SyncPanel::showDerived()
{
    m_scopes->clear();
    for (const core::ScopeStatus &scope : std::as_const(m_derived.status.scopes)) {
        if (scope.scope.wire == 0)
            continue; // who is a member is not something people count
        auto *item = new QTreeWidgetItem(
            {scopeName(scope.scope.name), number(scope.records), number(scope.changesToSend), number(scope.missing)});
        m_scopes->addTopLevelItem(item);
    }
    m_refused->clear();
    for (const core::Refusal &refusal : std::as_const(m_derived.refusals)) {
        QString scope;
        for (const core::ScopeStatus &one : std::as_const(m_derived.status.scopes))
            if (one.scope.wire == refusal.scope)
                scope = scopeName(one.scope.name);
        m_refused->addTopLevelItem(new QTreeWidgetItem(
            {clockTime(QDateTime::fromMSecsSinceEpoch(refusal.at)), scope, refusalReason(refusal.reason)}));
    }
    m_refused->setVisible(!m_derived.refusals.isEmpty());
    m_refusedTitle->setVisible(!m_derived.refusals.isEmpty());
}

void SyncPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Screen::changeEvent(event);
}

void SyncPanel::retranslate()
{
    m_title->setText(QCoreApplication::translate("Module", "Sync"));
    m_now->setText(tr("Sync now"));
    m_now->setIcon(style::icon("sync", style::colours().onAccent));
    m_cancel->setText(tr("Stop"));
    m_progress->setAccessibleName(tr("Exchanging"));
    m_automatic->setText(tr("By itself, every"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes between exchanges"));
    m_scopesTitle->setText(tr("What is on this laptop"));
    m_scopes->setHeaderLabels({tr("Part"), tr("Records"), tr("To send"), tr("Known but missing")});
    m_scopes->setAccessibleName(m_scopesTitle->text());
    m_refusedTitle->setText(tr("Received but not accepted"));
    m_refused->setHeaderLabels({tr("When"), tr("Part"), tr("Why")});
    m_refused->setAccessibleName(m_refusedTitle->text());
    showDerived();
    showState();
}

}
