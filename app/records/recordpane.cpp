// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/recordpane.h"

#include "app/records/factsview.h"
#include "app/records/historyview.h"
#include "app/records/journal.h"
#include "app/records/partsview.h"
#include "app/records/recordform.h"
#include "app/records/reviewview.h"
#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"
#include "core/records/review.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

/// Shortens its text rather than widening the pane; the whole of it is the tooltip.
class TitleLabel final : public QLabel {
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(contentsRect(), int(Qt::AlignLeading | Qt::AlignVCenter),
            fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
    }
};

/// Both need the room of the page that is shown, not of the largest.
class Levels final : public QStackedWidget {
public:
    Levels()
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    QSize minimumSizeHint() const override
    {
        return currentWidget() != nullptr ? currentWidget()->minimumSizeHint() : QSize();
    }
};

class Pages final : public QTabWidget {
public:
    Pages()
    {
        connect(this, &QTabWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    QSize minimumSizeHint() const override
    {
        const QSize page = currentWidget() != nullptr ? currentWidget()->minimumSizeHint() : QSize();
        return {page.width(), page.height() + tabBar()->sizeHint().height()};
    }
};

}

RecordPane::RecordPane(Session &session, const core::RecordType &type, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(type)
    , m_notice(new Notice)
    , m_frame(new QFrame)
    , m_levels(new Levels)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState("empty"))
    , m_missing(new EmptyState("search"))
    , m_loading(new QLabel)
    , m_body(new QWidget)
    , m_title(new TitleLabel)
    , m_subtitle(new TitleLabel)
    , m_tabs(new Pages)
    , m_form(new RecordForm(type, session))
    , m_facts(new FactsView(session))
    , m_history(new HistoryView(session))
    , m_review(session.policy().chain(type.key) != nullptr ? new ReviewView(session) : nullptr)
    , m_stage(new TitleLabel)
    , m_save(new QPushButton)
    , m_revert(new QPushButton)
    , m_delete(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::unit);
    layout->addWidget(m_notice);
    setRole(m_frame, "pane");
    auto *framed = new QVBoxLayout(m_frame);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(m_levels);
    m_levels->addWidget(m_stack);
    layout->addWidget(m_frame, 1);

    m_loading->setAlignment(Qt::AlignCenter);
    setRole(m_loading, "quiet");
    setRole(m_title, "title");
    m_title->setTextFormat(Qt::PlainText);
    setRole(m_subtitle, "quiet");
    setRole(m_stage, "quiet");
    m_stage->setVisible(m_review != nullptr);
    if (m_review != nullptr)
        connect(m_review, &ReviewView::stood, m_stage, &QLabel::setText);
    m_subtitle->setTextFormat(Qt::PlainText);
    auto *details = new QWidget;
    setRole(details, "content");
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *banner = new QHBoxLayout;
    banner->setContentsMargins(2 * style::unit, 2 * style::unit, 2 * style::unit, 0);
    banner->addWidget(m_facts);
    column->addLayout(banner);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(details);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, QString());
    if (PartsView::hasParts(session, type)) {
        m_parts = new PartsView(session, type, m_levels);
        connect(m_parts, &PartsView::conflictOpened, this, &RecordPane::conflictOpened);
        connect(
            m_parts, &PartsView::counted, this, [this] { m_tabs->setTabText(m_tabs->indexOf(m_parts), m_parts->title()); });
        m_tabs->addTab(m_parts, QString());
    }
    if (m_review != nullptr)
        m_tabs->addTab(m_review, QString());
    m_tabs->addTab(m_history, QString());

    auto *head = new QVBoxLayout;
    head->setContentsMargins(2 * style::unit, 2 * style::unit, 2 * style::unit, 0);
    head->setSpacing(style::unit / 2);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    head->addWidget(m_stage);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(2 * style::unit, style::unit, 2 * style::unit, style::unit + style::unit / 2);
    foot->setSpacing(style::unit);
    setRole(m_save, "primary");
    foot->addWidget(m_delete);
    foot->addStretch(1);
    foot->addWidget(m_revert);
    foot->addWidget(m_save);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(style::unit);
    body->addLayout(head);
    body->addWidget(m_tabs, 1);
    body->addLayout(foot);
    for (QWidget *page :
        {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_missing), m_body})
        m_stack->addWidget(page);

    m_journal.setSingleShot(true);
    m_journal.setInterval(700);
    connect(&m_journal, &QTimer::timeout, this, &RecordPane::keepTyping);
    connect(m_form, &RecordForm::edited, this, &RecordPane::typed);
    connect(m_form, &RecordForm::conflictOpened, this, &RecordPane::conflictOpened);
    connect(m_save, &QPushButton::clicked, this, &RecordPane::save);
    connect(m_revert, &QPushButton::clicked, this, &RecordPane::revert);
    connect(m_delete, &QPushButton::clicked, this, &RecordPane::remove);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_history && m_loaded.record)
            m_history->show(m_type, m_loaded.record->id);
    });
    connect(&session, &Session::changed, this, &RecordPane::arrived);
    retranslate();
    m_stack->setCurrentWidget(m_empty);
}

RecordPane::~RecordPane() = default;

bool RecordPane::hasChanges() const { return m_stack->currentWidget() == m_body && m_form->hasChanges(); }
std::optional<qint64> RecordPane::row() const { return m_row; }
void RecordPane::say(const QString &text) { m_notice->say(Notice::Tone::Plain, text); }

bool RecordPane::isOpen() const { return m_stack->currentWidget() != m_empty; }
void RecordPane::setFramed(bool framed) { setRole(m_frame, framed ? "pane" : "content"); }

bool RecordPane::isReadOnly() const { return m_type.isAppendOnly && m_loaded.record; }

bool RecordPane::isTypedIn(const core::RecordType &type)
{
    return !type.isAppendOnly
        || std::none_of(std::begin(core::reviewTypes), std::end(core::reviewTypes),
            [&type](const core::RecordType *made) { return made->number == type.number; });
}

RecordPane &RecordPane::innermost()
{
    RecordPane *part = m_parts != nullptr ? m_parts->opened() : nullptr;
    return part != nullptr ? part->innermost() : *this;
}

RecordPane::Loaded RecordPane::load(core::Reader &reader, const core::RecordType &type, qint64 row)
{
    Loaded loaded;
    loaded.record = reader.record(type, row);
    if (!loaded.record)
        return loaded;
    const core::Record &record = *loaded.record;
    loaded.title = reader.titleOf(record);
    loaded.author = reader.memberName(record.creation.device);
    loaded.kept = reader.setting(journal::key(type, record.id));
    qint64 newest = std::numeric_limits<qint64>::min();
    for (const QList<core::Head> &heads : record.heads)
        for (const core::Head &head : heads)
            if (qint64(head.lamport) > newest) {
                newest = qint64(head.lamport);
                loaded.lastWrite = head.write;
                loaded.lastAuthor = reader.memberName(head.device);
            }
    return loaded;
}

void RecordPane::open(qint64 row)
{
    if (hasChanges())
        keepTyping();
    m_journal.stop();
    m_notice->clear();
    m_row = row;
    m_parent = {};
    if (m_parts != nullptr)
        m_parts->showNothing();
    m_stack->setCurrentWidget(m_loading);
    reload();
}

void RecordPane::reload()
{
    if (!m_row)
        return;
    const int generation = ++m_generation;
    m_session.read(
        Session::Read::Quick, this,
        [type = &m_type, row = *m_row](core::Reader &reader) { return load(reader, *type, row); },
        [this, generation](const Loaded &loaded) {
            if (generation == m_generation)
                take(loaded);
        });
}

void RecordPane::take(const Loaded &loaded)
{
    if (m_stack->currentWidget() == m_body && hasChanges()) {
        compare(loaded);
        return;
    }
    const bool other = !m_loaded.record || !loaded.record || m_loaded.record->id != loaded.record->id;
    m_loaded = loaded;
    if (!loaded.record) {
        m_stack->setCurrentWidget(m_missing);
        return;
    }
    showDraft(core::Draft::edit(*loaded.record), loaded.record->conflicts());
    if (m_parts != nullptr)
        m_parts->showPartsOf(loaded.record->id, loaded.record->scope, loaded.title);
    if (other)
        m_tabs->setCurrentIndex(0);
    if (core::hasFacts(m_type))
        m_facts->show(loaded.record->id);
    if (m_review != nullptr)
        m_review->show(m_type, loaded.record->id);
    if (m_tabs->currentWidget() == m_history)
        m_history->show(m_type, loaded.record->id);
    else
        m_history->clear();
    if (other && !loaded.kept.isEmpty())
        offerKept(loaded.kept);
}

void RecordPane::openNew(const core::Id &parent, const QString &scope)
{
    if (hasChanges())
        keepTyping();
    m_journal.stop();
    ++m_generation;
    m_notice->clear();
    m_row.reset();
    m_parent = parent;
    m_loaded = {};
    core::Draft draft = core::Draft::create(m_type, scope);
    if (const core::Field *field = m_type.parent(); field != nullptr && !parent.isNull())
        draft.set(*field, parent);
    showDraft(std::move(draft));
    if (m_parts != nullptr)
        m_parts->showNothing();
    m_facts->clear();
    if (m_review != nullptr) {
        m_review->clear();
        m_stage->clear();
    }
    m_history->clear();
    m_tabs->setCurrentIndex(0);
    m_form->focusFirst();
    const int generation = m_generation;
    m_session.read(
        Session::Read::Quick, this, [key = draftKey()](core::Reader &reader) { return reader.setting(key); },
        [this, generation](const QString &kept) {
            if (generation == m_generation && !kept.isEmpty())
                offerKept(kept);
        });
}

void RecordPane::close()
{
    if (hasChanges())
        keepTyping();
    m_journal.stop();
    ++m_generation;
    if (m_parts != nullptr)
        m_parts->showNothing();
    m_row.reset();
    m_loaded = {};
    m_notice->clear();
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT closed();
}

void RecordPane::showDraft(core::Draft draft, const QList<quint16> &conflicts)
{
    m_form->setDraft(std::move(draft), conflicts);
    m_form->setReadOnly(isReadOnly());
    m_stack->setCurrentWidget(m_body);
    showHeader();
    updateButtons();
}

void RecordPane::showHeader()
{
    if (!m_loaded.record) {
        m_title->setText(tr("New: %1").arg(singular(m_type)));
        m_subtitle->setText(m_form->draft().isValid() && !m_form->draft().scope().isEmpty()
                ? scopeName(m_form->draft().scope())
                : QString());
        return;
    }
    const core::Record &record = *m_loaded.record;
    m_title->setText(isolated(m_loaded.title));
    m_title->setToolTip(m_loaded.title);
    const QString when = leftToRight(instant(record.creation.at, record.creation.zone));
    const QString created = m_loaded.author.isEmpty() ? tr("created %1").arg(when)
                                                      : tr("created by %1, %2").arg(isolated(m_loaded.author), when);
    m_subtitle->setToolTip(when);
    m_subtitle->setText(scopeName(record.scope) + QStringLiteral(" · ") + created
        + (record.deleted      ? QStringLiteral(" · ") + tr("deleted")
                : isReadOnly() ? QStringLiteral(" · ") + tr("never changed")
                               : QString()));
}

void RecordPane::offerKept(const QString &kept)
{
    const auto draft = journal::read(kept, m_form->draft());
    if (!draft)
        return;
    const QString key = draftKey();
    m_notice->say(Notice::Tone::Plain, tr("You were editing this at %1 and had not saved.").arg(clockTime(draft->at)),
        {{tr("Resume"),
             [this, draft = draft->draft] {
                 m_notice->clear();
                 showDraft(draft, m_loaded.record ? m_loaded.record->conflicts() : QList<quint16>());
                 if (m_loaded.record)
                     reload(); // says so if something else has arrived since
             }},
            {tr("Discard"), [this, key] {
                 m_session.remember(key, {});
                 m_notice->clear();
             }}});
}

void RecordPane::typed()
{
    m_journal.start();
    updateButtons();
}

void RecordPane::keepTyping()
{
    m_journal.stop();
    if (m_parts != nullptr)
        m_parts->keepTyping();
    if (hasChanges() && !m_saving)
        m_session.remember(draftKey(), journal::write(m_form->draft(), QDateTime::currentDateTime()));
}

QString RecordPane::draftKey() const
{
    return journal::key(m_type, m_loaded.record ? m_loaded.record->id : core::Id {}, m_parent);
}

void RecordPane::revert()
{
    m_journal.stop();
    m_session.remember(draftKey(), {});
    m_notice->clear();
    if (!m_loaded.record) {
        close();
        return;
    }
    core::Draft draft = m_form->draft();
    draft.revert();
    m_form->setDraft(std::move(draft));
    updateButtons();
    reload();
}

void RecordPane::save()
{
    if (m_saving || !hasChanges())
        return;
    if (!m_form->check()) {
        m_notice->say(Notice::Tone::Danger, tr("Not saved yet: some fields need attention. They are marked below."));
        m_tabs->setCurrentIndex(0);
        return;
    }
    m_saving = true;
    m_journal.stop();
    m_form->setReadOnly(true);
    updateButtons();
    const core::Draft draft = m_form->draft();
    // The person may go on to another record before the writer's turn comes: what is being saved lies in the store as a
    // draft until it is saved, and the answer touches the form only while it still shows this record.
    const int generation = m_generation;
    m_session.write(
        this,
        [session = &m_session, draft, key = draftKey(), kept = journal::write(draft, QDateTime::currentDateTime())](
            core::Store &store) {
            store.setSetting(key, kept);
            QString scope = draft.scope();
            if (const std::optional<core::Id> subject = draft.subject(); subject && scope.isEmpty())
                scope = store.scopeOf(*subject).value_or(core::Scope {}).name;
            if (scope.isEmpty())
                scope = session->scopeFor(draft.type());
            const QList<core::Id> ids = store.save(scope, draft.writes());
            store.setSetting(key, {});
            return ids.value(0);
        },
        [this, generation](const core::Id &id) {
            // Read back whole: the next save must name the heads this one made.
            m_session.read(
                Session::Read::Quick, this,
                [id, type = &m_type](core::Reader &reader) {
                    const auto record = reader.record(id);
                    return record ? load(reader, *type, record->row) : Loaded {};
                },
                [this, generation](const Loaded &loaded) {
                    m_saving = false;
                    m_form->setReadOnly(isReadOnly());
                    if (generation != m_generation || !loaded.record) {
                        updateButtons();
                        return;
                    }
                    m_notice->clear();
                    m_form->setDraft(core::Draft::edit(*loaded.record), loaded.record->conflicts());
                    m_row = loaded.record->row;
                    take(loaded);
                    Q_EMIT saved(*m_row);
                });
        },
        [this, generation](const core::Failure &failure) {
            m_saving = false;
            m_form->setReadOnly(isReadOnly());
            updateButtons();
            const QString here
                = generation == m_generation ? tr("Not saved; what you typed is still here.") + QLatin1Char(' ') : QString();
            m_notice->say(Notice::Tone::Danger, here + explain(failure).all());
        });
}

void RecordPane::remove()
{
    if (!m_loaded.record || m_saving)
        return;
    const core::Record record = *m_loaded.record;
    m_session.write(
        this,
        [record](core::Store &store) {
            store.save(record.scope, {record.deleted ? core::restoration(record) : core::deletion(record)});
        },
        [this, record] {
            m_notice->say(
                Notice::Tone::Plain, record.deleted ? tr("Restored.") : tr("Deleted. It can be restored at any time."));
            reload();
        },
        [this](const core::Failure &failure) { m_notice->say(Notice::Tone::Danger, explain(failure).all()); });
}

void RecordPane::arrived(const core::Changes &changes)
{
    if (!m_row || m_saving)
        return;
    const auto found = changes.types.constFind(m_type.number);
    if (found != changes.types.constEnd()
        && (found->edited.contains(*m_row) || found->removed.contains(*m_row) || found->added.contains(*m_row)))
        reload();
}

void RecordPane::compare(const Loaded &now)
{
    if (!now.record || !m_loaded.record)
        return;
    const core::Draft &draft = m_form->draft();
    const core::Record &before = draft.record();
    QStringList others;
    QStringList same;
    for (auto cell = now.record->heads.keyBegin(); cell != now.record->heads.keyEnd(); ++cell) {
        if (now.record->parents(*cell) == before.parents(*cell))
            continue;
        const bool typedHere = std::any_of(m_type.fields.begin(), m_type.fields.end(),
            [&](const core::Field &field) { return core::RecordType::cellOf(field) == *cell && draft.hasChanged(field); });
        (typedHere ? same : others) << cellLabel(m_type, *cell);
    }
    const QString who = now.lastAuthor.isEmpty() ? tr("somebody else") : isolated(now.lastAuthor);
    const QString comma = QCoreApplication::translate("Words", ", ", "between the parts of a list");
    if (!same.isEmpty())
        m_notice->say(Notice::Tone::Caution,
            tr("Changed meanwhile by %1: %2. Saving keeps both values and records a conflict.")
                .arg(who, isolated(same.join(comma))));
    else if (!others.isEmpty())
        m_notice->say(Notice::Tone::Plain,
            tr("Changed meanwhile by %1: %2. Saving keeps both your changes and theirs.")
                .arg(who, isolated(others.join(comma))));
}

void RecordPane::updateButtons()
{
    const bool changes = hasChanges();
    m_save->setEnabled(changes && !m_saving);
    m_revert->setEnabled(!m_saving && (changes || !m_loaded.record));
    m_save->setVisible(!isReadOnly());
    m_revert->setVisible(!isReadOnly());
    m_delete->setVisible(m_loaded.record.has_value() && !isReadOnly());
    m_delete->setEnabled(!changes && !m_saving);
    const bool deleted = m_loaded.record && m_loaded.record->deleted;
    m_delete->setText(deleted ? tr("Restore") : tr("Delete"));
    setRole(m_delete, deleted ? "" : "danger");
    m_revert->setText(m_loaded.record ? tr("Revert") : tr("Discard"));
}

void RecordPane::retranslate()
{
    m_empty->say(tr("Nothing chosen"),
        isTypedIn(m_type) ? tr("Choose a record in the list, or add a new one.") : tr("Choose a record in the list."));
    m_missing->say(tr("This record is not here"), tr("It may have been removed, or it has not arrived yet."));
    m_loading->setText(tr("Loading…"));
    m_save->setText(tr("Save"));
    m_tabs->setTabText(0, tr("Details"));
    if (m_parts != nullptr) {
        m_parts->retranslate();
        m_tabs->setTabText(m_tabs->indexOf(m_parts), m_parts->title());
    }
    if (m_review != nullptr) {
        m_tabs->setTabText(m_tabs->indexOf(m_review), tr("Review"));
        m_review->retranslate();
    }
    m_tabs->setTabText(m_tabs->indexOf(m_history), tr("History"));
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the record"));
    m_form->retranslate();
    m_facts->retranslate();
    m_history->retranslate();
    showHeader();
    updateButtons();
}

}
