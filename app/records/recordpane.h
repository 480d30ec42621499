// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"
#include "core/records/draft.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace app {

class EmptyState;
class FactsView;
class HistoryView;
class Notice;
class PartsView;
class RecordForm;
class ReviewView;

/// One record: its form, its history, its parts. Keeps what is being typed through everything that may come between.
class RecordPane final : public QWidget {
    Q_OBJECT
public:
    RecordPane(Session &session, const core::RecordType &type, QWidget *parent = nullptr);
    ~RecordPane() override;

    const core::RecordType &type() const { return m_type; }
    bool isOpen() const; ///< shows a record, or the form of a new one
    void setFramed(bool framed);
    /// False for what the program itself makes: decisions, by a review; policy packs, from a file.
    static bool isTypedIn(const core::RecordType &type);
    void open(qint64 row);
    /// A new record; `parent` and `scope` when it is a part of another.
    void openNew(const core::Id &parent = {}, const QString &scope = {});
    void close();
    void save();
    void keepTyping(); ///< puts half-typed changes where they will be offered again
    bool hasChanges() const;
    std::optional<qint64> row() const; ///< of the record that is open
    RecordForm &form() { return *m_form; }
    QTabWidget &tabs() { return *m_tabs; }
    PartsView *parts() const { return m_parts; } ///< none for a type without parts
    RecordPane &innermost(); ///< the part that is open over it, or its part; else itself
    void say(const QString &text);

    void retranslate();

Q_SIGNALS:
    void saved(qint64 row);
    void conflictOpened();
    void closed();

private:
    struct Loaded {
        std::optional<core::Record> record;
        QString title;
        QString author;
        QString lastAuthor; ///< of the newest write beside the creation
        QString kept; ///< a draft from before
        core::Id lastWrite;
    };
    static Loaded load(core::Reader &reader, const core::RecordType &type, qint64 row);

    void take(const Loaded &loaded);
    void showDraft(core::Draft draft, const QList<quint16> &conflicts = {});
    void offerKept(const QString &kept);
    void reload();
    void arrived(const core::Changes &changes);
    void compare(const Loaded &now);
    void typed();
    void revert();
    void remove();
    void showHeader();
    void updateButtons();
    bool isReadOnly() const; ///< a log: what is saved stays
    QString draftKey() const;

    Session &m_session;
    const core::RecordType &m_type;
    Notice *m_notice;
    QFrame *m_frame;
    QStackedWidget *m_levels; ///< the record, or a part of it opened over it
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_missing;
    QLabel *m_loading;
    QWidget *m_body;
    QLabel *m_title;
    QLabel *m_subtitle;
    QTabWidget *m_tabs;
    RecordForm *m_form;
    FactsView *m_facts;
    HistoryView *m_history;
    ReviewView *m_review;
    QLabel *m_stage; ///< where it stands in its review
    PartsView *m_parts = nullptr;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_delete;
    QTimer m_journal;
    Loaded m_loaded; ///< as it was when the form took it
    std::optional<qint64> m_row;
    core::Id m_parent;
    int m_generation = 0;
    bool m_saving = false;
};

}
