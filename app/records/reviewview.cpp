// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/reviewview.h"

#include "app/records/editors.h"
#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"
#include "core/records/review.h"

#include <QGridLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

namespace {

QString stageLabel(const QString &stage) { return QCoreApplication::translate("code/stages", stage.toUtf8().constData()); }
QString roleLabel(const QString &role) { return QCoreApplication::translate("code/roles", role.toUtf8().constData()); }

QString actLabel(core::Act act)
{
    const QByteArray key = core::keyOf(act).toLatin1();
    for (const core::Choice &choice : core::acts)
        if (choice.key == std::string_view(key.constData(), size_t(key.size())))
            return choiceLabel(core::decision, choice);
    return QString::fromLatin1(key);
}

QString momentOf(const QDateTime &at)
{
    return leftToRight(at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QLatin1Char('Z'));
}

/// Fields in which the record and its parts differ from what was decided on.
QStringList differences(const core::Snapshot &then, const core::Snapshot &now)
{
    QMap<core::Id, std::pair<const core::Record *, const core::Record *>> pairs;
    pairs[then.subject.id].first = &then.subject;
    pairs[now.subject.id].second = &now.subject;
    for (const core::Record &part : then.parts)
        pairs[part.id].first = &part;
    for (const core::Record &part : now.parts)
        pairs[part.id].second = &part;
    QStringList words;
    for (const auto &[before, after] : std::as_const(pairs)) {
        const core::RecordType &type = before != nullptr ? *before->type : *after->type;
        if (before == nullptr || after == nullptr) {
            words << (before == nullptr ? ReviewView::tr("%1: added") : ReviewView::tr("%1: removed")).arg(singular(type));
            continue;
        }
        for (const core::Field &field : type.fields) {
            const int column = type.indexOf(field);
            if (before->values.at(column) != after->values.at(column))
                words << ReviewView::tr("%1: %2 → %3")
                             .arg(label(type, field), isolated(shown(type, field, before->values.at(column))),
                                 isolated(shown(type, field, after->values.at(column))));
        }
    }
    return words;
}

}

ReviewView::ReviewView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_status(new QLabel)
    , m_inForce(new QLabel)
    , m_notice(new Notice)
    , m_list(new QTreeWidget)
    , m_comment(new QPlainTextEdit)
    , m_logged(new QWidget)
    , m_channel(makeEditor(core::decision, *core::decision.field("channel"), session, m_logged))
    , m_decidedBy(makeEditor(core::decision, *core::decision.field("decided_by"), session, m_logged))
    , m_decidedAt(makeEditor(core::decision, *core::decision.field("decided_at"), session, m_logged))
    , m_steps(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * style::unit, style::unit, 2 * style::unit, style::unit);
    layout->setSpacing(style::unit);
    for (QLabel *words : {m_status, m_inForce}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(words);
    }
    setRole(m_inForce, "quiet");
    layout->addWidget(m_notice);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, 24 * style::unit);
    layout->addWidget(m_list, 1);
    m_comment->setTabChangesFocus(true);
    m_comment->setMaximumHeight(9 * style::unit);
    layout->addWidget(m_comment);
    auto *logged = new QGridLayout(m_logged);
    logged->setContentsMargins(0, 0, 0, 0);
    logged->setHorizontalSpacing(style::unit);
    logged->setVerticalSpacing(style::unit / 2);
    logged->setColumnStretch(1, 1);
    for (Editor *editor : {m_channel, m_decidedBy, m_decidedAt}) {
        auto *words = new QLabel;
        words->setBuddy(editor->main());
        setRole(words, "label");
        const int row = int(m_loggedLabels.size());
        m_loggedLabels << words;
        logged->addWidget(words, row, 0);
        logged->addWidget(editor, row, 1);
    }
    m_steps->setSpacing(style::unit);
    for (int column : {0, 1})
        m_steps->setColumnStretch(column, 1);
    layout->addWidget(m_logged);
    layout->addLayout(m_steps);
    connect(m_channel, &Editor::edited, this, &ReviewView::offerSteps);
    connect(&session, &Session::changed, this, [this](const core::Changes &) {
        if (m_type != nullptr && isVisible())
            show(*m_type, m_record);
    });
    resetLogged();
    retranslate();
}

void ReviewView::clear()
{
    ++m_generation;
    m_type = nullptr;
    m_standing = {};
    m_comment->clear();
    resetLogged();
    m_notice->clear();
    fill();
}

ReviewView::Standing ReviewView::read(core::Reader &reader, const core::RecordType &type, const core::Id &id, quint64 device)
{
    Standing standing;
    const std::optional<core::Record> record = reader.record(id);
    if (!record || record->type != &type)
        return standing;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    standing.status = core::review(reader, *record, now);
    const core::Actor actor {device, reader.memberRoles(device)};
    const bool isOther = standing.status.inForce && !standing.status.isCurrentInForce();
    for (const auto about : {core::Deciding::About::Content, core::Deciding::About::InForce})
        for (const bool isLogged : {false, true}) {
            if (about == core::Deciding::About::InForce && !isOther)
                continue;
            core::Deciding how;
            how.about = about;
            if (isLogged)
                how.channel = QStringLiteral("phone"); // any but signing it here
            for (const core::ApprovalStep &step : core::nextSteps(reader, *record, standing.status, actor, now, how))
                standing.offers << Offer {step, about, isLogged};
        }
    if (standing.status.inForce && !standing.status.isCurrentInForce()) {
        const std::optional<core::Snapshot> then = core::decidedOn(reader, *standing.status.inForce);
        standing.isInForceHere = then.has_value();
        if (then)
            standing.changes = differences(*then, core::snapshot(reader, *record));
    }
    return standing;
}

void ReviewView::show(const core::RecordType &type, const core::Id &record)
{
    if (m_type != &type || m_record != record) {
        m_comment->clear();
        m_notice->clear();
        resetLogged();
    }
    m_type = &type;
    m_record = record;
    const int generation = ++m_generation;
    m_session.read(
        Session::Read::Quick, this,
        [&type, record, device = m_session.device()](core::Reader &reader) { return read(reader, type, record, device); },
        [this, generation](Standing standing) {
            if (generation != m_generation)
                return;
            m_standing = std::move(standing);
            fill();
            Q_EMIT stood(sentence(m_standing.status));
        });
}

QString ReviewView::sentence(const core::ReviewStatus &status)
{
    if (!status.isReviewed)
        return {};
    if (status.isChangedSince)
        return tr("%1; changed since it was: %2").arg(stageLabel(status.stage), stageLabel(status.lastStage));
    return stageLabel(status.stage);
}

void ReviewView::fill()
{
    const core::ReviewStatus &status = m_standing.status;
    m_status->setText(sentence(status));
    QStringList words;
    if (status.inForce) {
        words << tr("In force: %1, %2").arg(stageLabel(status.inForceStage), momentOf(status.inForce->at));
        if (status.isExpired)
            words << tr("Expired.");
        if (status.isProvisional)
            words << tr("Provisionally: who decided it has not signed it yet.");
        if (!m_standing.isInForceHere)
            words << tr("Not all of what was decided on has arrived here.");
        if (!m_standing.changes.isEmpty())
            words << tr("Changed since:") << m_standing.changes;
    } else if (status.isReviewed) {
        words << tr("Nothing is in force.");
    }
    if (!status.disputed.isEmpty())
        words << tr("Disputed: what stands stays until somebody decides again.");
    m_inForce->setText(words.join(QLatin1Char('\n')));
    m_list->clear();
    QList<QTreeWidgetItem *> newestFirst;
    for (const core::Judged &one : status.decisions) {
        const QString who = one.decidedBy.isEmpty()
            ? isolated(one.author)
            : tr("%1, written down by %2").arg(isolated(one.decidedBy), isolated(one.author));
        QString what = tr("%1 as %2").arg(actLabel(one.act), roleLabel(one.role));
        if (one.acting)
            what += QLatin1Char('\n') + tr("Acting, under a delegation");
        if (one.awaitsRatification)
            what += QLatin1Char('\n') + tr("Awaits ratification");
        if (one.flaw != core::Flaw::None)
            what += QLatin1Char('\n') + tr("Does not count: %1").arg(flawSentence(one.flaw));
        if (const QString comment = core::toText(one.record.value("comment")); !comment.isEmpty())
            what += QLatin1Char('\n') + isolated(comment);
        auto *item = new QTreeWidgetItem({momentOf(one.at) + QLatin1Char('\n') + who, what});
        for (int column = 0; column < 2; ++column) {
            item->setTextAlignment(column, Qt::AlignLeading | Qt::AlignTop);
            item->setToolTip(column, item->text(column));
        }
        newestFirst.prepend(item);
    }
    m_list->addTopLevelItems(newestFirst);
    offerSteps();
}

void ReviewView::offerSteps()
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0;
    // Two beside each other; what takes a sentence has a line of its own.
    const auto offer = [this, &place](const QString &text, const QString &whole, bool isLong, core::Deciding deciding) {
        auto *button = new QPushButton(text);
        button->setToolTip(whole);
        connect(button, &QPushButton::clicked, this, [this, deciding] { take(deciding); });
        place += isLong ? place % 2 : 0;
        m_steps->addWidget(button, place / 2, place % 2, 1, isLong ? 2 : 1);
        place += isLong ? 2 : 1;
    };
    const bool isLogged = channel() != QLatin1String("app");
    QHash<core::Act, QSet<QString>> roles; // in which an act may be taken: named where there are several
    for (const Offer &one : std::as_const(m_standing.offers))
        if (one.isLogged == isLogged && one.about == core::Deciding::About::Content)
            roles[one.step.act] << one.step.roles.first();
    QSet<QString> offered;
    bool mayLog = false;
    for (const Offer &one : std::as_const(m_standing.offers)) {
        mayLog = mayLog || one.isLogged;
        if (one.isLogged != isLogged)
            continue;
        const QString act = actLabel(one.step.act);
        const QString role = roleLabel(one.step.roles.first());
        const bool isInForce = one.about == core::Deciding::About::InForce;
        const QString whole = isInForce ? tr("%1 what is in force as %2").arg(act, role) : tr("%1 as %2").arg(act, role);
        if (offered.contains(whole))
            continue;
        offered << whole;
        core::Deciding deciding;
        deciding.act = one.step.act;
        deciding.role = one.step.roles.first();
        deciding.about = one.about;
        deciding.digest
            = one.about == core::Deciding::About::InForce ? m_standing.status.inForce->digest : m_standing.status.digest;
        const bool isLong = isInForce || roles.value(one.step.act).size() > 1;
        offer(isLong ? whole : act, whole, isLong, deciding);
    }
    for (const core::Judged &one : std::as_const(m_standing.status.decisions))
        if (one.awaitsRatification && one.flaw == core::Flaw::None && !isLogged) {
            core::Deciding deciding;
            deciding.act = core::Act::Ratify;
            deciding.ratifies = one.record.id;
            deciding.digest = one.digest;
            const QString text = tr("Ratify: %1").arg(actLabel(one.act));
            offer(text, text, true, deciding);
        }
    m_logged->setVisible(mayLog);
    Editor *const told[] = {m_decidedBy, m_decidedAt};
    for (qsizetype i = 0; i < 2; ++i) {
        told[i]->setVisible(isLogged);
        told[i]->setEnabled(isLogged);
        m_loggedLabels.at(i + 1)->setVisible(isLogged);
    }
    m_comment->setVisible(m_steps->count() > 0);
}

void ReviewView::resetLogged()
{
    m_channel->setValue(QStringLiteral("app"));
    for (Editor *editor : {m_decidedBy, m_decidedAt})
        editor->setValue({});
}

QString ReviewView::channel() const
{
    const QString chosen = core::toText(m_channel->value());
    return chosen.isEmpty() ? QStringLiteral("app") : chosen;
}

void ReviewView::take(const core::Deciding &deciding)
{
    core::Deciding mine = deciding;
    mine.comment = m_comment->toPlainText().trimmed();
    mine.channel = channel();
    if (mine.channel != QLatin1String("app")) {
        mine.decidedBy = core::toText(m_decidedBy->value()).trimmed();
        mine.decidedAt = core::toText(m_decidedAt->value());
        if (!mine.decidedAt.isEmpty() && !core::fromText(*core::decision.field("decided_at"), mine.decidedAt)) {
            m_notice->say(Notice::Tone::Caution, tr("Say when it was decided as a date and a time."));
            m_decidedAt->main()->setFocus();
            return;
        }
    }
    const core::Id id = m_record;
    const quint64 device = m_session.device();
    for (int i = 0; i < m_steps->count(); ++i) // one click, one decision
        if (QWidget *button = m_steps->itemAt(i)->widget())
            button->setEnabled(false);
    m_session.write(
        this,
        [mine, id, device, reader = std::shared_ptr<core::Reader>(m_session.openReader())](core::Store &store) {
            const std::optional<core::Record> record = reader->record(id);
            if (!record)
                throw core::Failure(core::Failure::Kind::NotFound, QStringLiteral("the record has gone"));
            const core::SystemClock clock;
            auto decided = core::decide(*reader, *record, {device, reader->memberRoles(device)}, mine, clock);
            if (const auto *draft = std::get_if<core::Draft>(&decided))
                store.save(draft->scope(), draft->writes());
            return decided;
        },
        [this, id](const std::variant<core::Draft, core::Obstacle> &decided) {
            if (m_type == nullptr || id != m_record)
                return;
            if (const auto *obstacle = std::get_if<core::Obstacle>(&decided)) {
                say(*obstacle);
            } else {
                m_comment->clear();
                m_notice->clear();
                resetLogged();
            }
            show(*m_type, m_record);
        },
        [this](const core::Failure &failure) {
            const Explanation words = explain(failure);
            m_notice->say(Notice::Tone::Danger, words.happened + QLatin1Char(' ') + words.next);
            fill();
        });
}

void ReviewView::say(const core::Obstacle &obstacle)
{
    switch (obstacle.is) {
    case core::Obstacle::Is::Flawed:
        m_notice->say(Notice::Tone::Caution, flawSentence(obstacle.flaw));
        return;
    case core::Obstacle::Is::Conflicted:
        m_notice->say(Notice::Tone::Caution, tr("People said different things in it. Settle the conflicts first."));
        return;
    case core::Obstacle::Is::NeedsComment:
        m_notice->say(Notice::Tone::Caution, tr("Say why in the comment, then try again."));
        m_comment->setFocus();
        return;
    case core::Obstacle::Is::NeedsDecider:
        m_notice->say(Notice::Tone::Caution, tr("Say who decided, then try again."));
        m_decidedBy->main()->setFocus();
        return;
    case core::Obstacle::Is::ChangedMeanwhile:
        m_notice->say(Notice::Tone::Caution, tr("It has changed since you looked at it. Read it again, then decide."));
        return;
    case core::Obstacle::Is::NothingToRatify:
        m_notice->say(Notice::Tone::Caution, tr("This decision does not wait for ratification any more."));
        return;
    case core::Obstacle::Is::Incomplete: {
        QStringList lines {tr("It is not complete:")};
        for (const auto &[record, problem] : obstacle.problems)
            lines << tr("%1, %2: %3")
                         .arg(singular(*record.type), label(*record.type, *problem.field),
                             app::sentence(*record.type, problem));
        m_notice->say(Notice::Tone::Caution, lines.join(QLatin1Char('\n')));
        return;
    }
    }
}

void ReviewView::retranslate()
{
    const QString separator = QStringLiteral(" · ");
    m_list->setHeaderLabels({tr("When") + separator + tr("Who"), tr("Decision")});
    m_list->setAccessibleName(tr("Decisions"));
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setAccessibleName(tr("Comment"));
    const char *const keys[] = {"channel", "decided_by", "decided_at"};
    Editor *const editors[] = {m_channel, m_decidedBy, m_decidedAt};
    for (int i = 0; i < 3; ++i) {
        const QString words = label(core::decision, *core::decision.field(keys[i]));
        m_loggedLabels.at(i)->setText(words);
        editors[i]->main()->setAccessibleName(words);
        editors[i]->retranslate();
    }
    fill();
}

}
