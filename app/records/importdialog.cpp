// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/records/importdialog.h"

#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr qint64 largest = 50LL * 1024 * 1024;
constexpr int mostShown = 5000; // rows with nothing to remark are counted, not listed, beyond this

QString sourceName(const core::Source &source)
{
    if (source.key == "awsd")
        return QCoreApplication::translate("Import", "Aid Worker Security Database");
    if (source.isOwn)
        return QCoreApplication::translate("Import", "CSV exported by Muster");
    return QCoreApplication::translate("Import", "UN system staff by duty station");
}

QString fateName(core::Fate::Kind kind)
{
    using Kind = core::Fate::Kind;
    switch (kind) {
    case Kind::Added:
        return QCoreApplication::translate("Import", "New");
    case Kind::Merged:
        return QCoreApplication::translate("Import", "Joined with an earlier row");
    case Kind::Unchanged:
        return QCoreApplication::translate("Import", "Here already");
    case Kind::Rejected:
        return QCoreApplication::translate("Import", "Rejected");
    }
    Q_UNREACHABLE();
}

QString remarkText(const core::Remark &remark)
{
    using Kind = core::Remark::Kind;
    const auto words = [&](const char *text) {
        return QCoreApplication::translate("Import", text).arg(isolated(remark.column), isolated(remark.original));
    };
    const auto plain = [](const char *text) { return QCoreApplication::translate("Import", text); };
    switch (remark.kind) {
    case Kind::Malformed:
        return plain(QT_TRANSLATE_NOOP("Import", "Quotes do not fit"));
    case Kind::CellCount:
        return plain(QT_TRANSLATE_NOOP("Import", "More or fewer cells than headings"));
    case Kind::NoReference:
        return plain(QT_TRANSLATE_NOOP("Import", "Nothing to recognize the row by"));
    case Kind::Duplicate:
        return QCoreApplication::translate("Import", "Same reference as line %1").arg(leftToRight(remark.original));
    case Kind::Contradiction:
        return words(QT_TRANSLATE_NOOP("Import", "%1: differs from the earlier line (%2)"));
    case Kind::Unreadable:
        return words(QT_TRANSLATE_NOOP("Import", "%1: %2 is no value; kept in the notes"));
    case Kind::DateCut:
        return words(QT_TRANSLATE_NOOP("Import", "%1: the date is kept as far as it exists (%2)"));
    case Kind::PositionLeft:
        return words(QT_TRANSLATE_NOOP("Import", "%1: %2 is no position that can be believed; left empty"));
    case Kind::TotalDiffers:
        return words(QT_TRANSLATE_NOOP("Import", "%1: the parts do not add up to %2; both are kept"));
    case Kind::Problem:
        return words(QT_TRANSLATE_NOOP("Import", "%1: missing or out of bounds (%2)"));
    case Kind::DiffersHere:
        return words(QT_TRANSLATE_NOOP("Import", "%1: different here since it was imported; left as it is"));
    case Kind::DeletedHere:
        return plain(QT_TRANSLATE_NOOP("Import", "Deleted here; left deleted"));
    case Kind::OtherScope:
        return words(QT_TRANSLATE_NOOP("Import", "%2 is not held on this laptop; goes where new records go"));
    }
    Q_UNREACHABLE();
}

}

QList<core::Source> ImportDialog::sources(const core::RecordType &type)
{
    QList<core::Source> all;
    for (core::Source source : {core::awsd(), core::unStaff(), core::ownExport(type)})
        if (source.type == &type)
            all << std::move(source);
    return all;
}

bool ImportDialog::isPossible(const core::RecordType &type) { return !sources(type).isEmpty(); }

ImportDialog::ImportDialog(Session &session, const core::RecordType &type, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_type(type)
    , m_sources(sources(type))
    , m_source(new QComboBox)
    , m_choose(new QPushButton(tr("Choose a file…")))
    , m_file(new QLabel(tr("No file chosen")))
    , m_summary(new QLabel)
    , m_notice(new Notice)
    , m_fates(new QTreeWidget)
    , m_progress(new QProgressBar)
    , m_import(new QPushButton(tr("Import")))
    , m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Import: %1").arg(plural(type)));
    resize(110 * style::unit, 70 * style::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * style::unit, 2 * style::unit, 2 * style::unit, 2 * style::unit);
    layout->setSpacing(style::unit + style::unit / 2);
    auto *top = new QHBoxLayout;
    top->setSpacing(style::unit);
    auto *kind = new QLabel(tr("The file is:"));
    kind->setBuddy(m_source);
    m_source->setAccessibleName(tr("What the file is"));
    for (const core::Source &source : std::as_const(m_sources))
        m_source->addItem(sourceName(source));
    top->addWidget(kind);
    top->addWidget(m_source);
    top->addWidget(m_choose);
    setRole(m_file, "quiet");
    top->addWidget(m_file, 1);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    layout->addWidget(m_summary);
    m_summary->setWordWrap(true);
    m_fates->setHeaderLabels({tr("Line"), tr("What becomes of it"), tr("Reference"), tr("Remarks")});
    m_fates->setAccessibleName(tr("Rows of the file"));
    m_fates->setRootIsDecorated(false);
    m_fates->setUniformRowHeights(true);
    m_fates->setAlternatingRowColors(true);
    m_fates->setColumnWidth(0, 9 * style::unit);
    m_fates->setColumnWidth(1, 22 * style::unit);
    m_fates->setColumnWidth(2, 18 * style::unit);
    layout->addWidget(m_fates, 1);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working"));
    m_progress->hide();
    layout->addWidget(m_progress);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_import);
    setRole(m_import, "primary");
    m_import->setEnabled(false);
    layout->addLayout(foot);
    m_choose->setFocus();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_source, &QComboBox::activated, this, &ImportDialog::rehearse);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importRows);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void ImportDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file"), {}, tr("CSV (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_file->setText(leftToRight(QFileInfo(path).fileName()));
    busy(true);
    m_session.read(
        Session::Read::Long, this,
        [path](core::Reader &) {
            std::pair<QByteArray, std::optional<core::Failure>> read;
            QFile file(path);
            if (!QFileInfo(path).isFile()) // a pipe would be waited for
                read.second = core::Failure(core::Failure::Kind::File, QStringLiteral("not a plain file"));
            else if (!file.open(QIODevice::ReadOnly))
                read.second = core::Failure(core::Failure::Kind::File, file.errorString());
            else if (file.size() > largest)
                read.second = core::Failure(core::Failure::Kind::Limit);
            else
                read.first = file.readAll();
            return read;
        },
        [this](const std::pair<QByteArray, std::optional<core::Failure>> &read) {
            busy(false);
            m_content = read.first;
            if (read.second)
                fail(*read.second);
            else
                rehearse();
        });
}

void ImportDialog::rehearse()
{
    if (m_content.isEmpty())
        return;
    busy(true);
    m_notice->clear();
    core::ask(
        m_session.writer(), this,
        [session = &m_session, source = m_sources.at(m_source->currentIndex()), content = m_content,
            type = &m_type]() mutable {
            QBuffer file(&content);
            file.open(QIODevice::ReadOnly);
            const auto reader = session->openReader();
            return core::importFile(source, file, *reader, nullptr, session->scopeFor(*type));
        },
        [this](const core::ImportReport &report) { show(report, false); },
        [this](const core::Failure &failure) { fail(failure); });
}

void ImportDialog::importRows()
{
    busy(true);
    m_session.write(
        this,
        [session = &m_session, source = m_sources.at(m_source->currentIndex()), content = m_content, type = &m_type](
            core::Store &store) mutable {
            QBuffer file(&content);
            file.open(QIODevice::ReadOnly);
            const auto reader = session->openReader();
            return core::importFile(source, file, *reader, &store, session->scopeFor(*type));
        },
        [this](const core::ImportReport &report) { show(report, true); },
        [this](const core::Failure &failure) { fail(failure); });
}

void ImportDialog::show(const core::ImportReport &report, bool done)
{
    using Kind = core::Fate::Kind;
    busy(false);
    const qint64 rejected = report.count(Kind::Rejected);
    m_summary->setText(tr("%1 rows: %2 new, %3 joined with an earlier row, %4 here already, %5 rejected.")
                           .arg(number(report.fates.size()), number(report.count(Kind::Added)),
                               number(report.count(Kind::Merged)), number(report.count(Kind::Unchanged)), number(rejected)));
    if (done)
        m_notice->say(Notice::Tone::Plain, tr("%n record(s) added.", nullptr, int(report.records)));
    else if (rejected > 0)
        m_notice->say(Notice::Tone::Caution, tr("Rejected rows stay in your file; correct them and import it again."));
    m_fates->clear();
    QList<QTreeWidgetItem *> items;
    for (const core::Fate &fate : report.fates) {
        if (items.size() >= mostShown && fate.remarks.isEmpty() && fate.kind != Kind::Rejected)
            continue;
        QStringList remarks;
        for (const core::Remark &remark : fate.remarks)
            remarks << remarkText(remark);
        auto *item = new QTreeWidgetItem({leftToRight(QString::number(fate.line)), fateName(fate.kind),
            leftToRight(fate.reference), remarks.join(QStringLiteral(" · "))});
        item->setToolTip(3, remarks.join(QLatin1Char('\n')));
        if (fate.kind == Kind::Rejected)
            item->setIcon(1, style::icon("incident", style::colours().danger));
        items << item;
    }
    m_fates->addTopLevelItems(items);
    const qint64 news = report.count(Kind::Added);
    m_import->setEnabled(!done && news > 0);
    m_import->setText(done ? tr("Imported") : tr("Import %n row(s)", nullptr, int(news + report.count(Kind::Merged))));
}

void ImportDialog::fail(const core::Failure &failure)
{
    busy(false);
    m_fates->clear();
    m_summary->clear();
    m_import->setEnabled(false);
    m_notice->say(Notice::Tone::Danger,
        failure.kind == core::Failure::Kind::Invalid
            ? tr("The headings of this file are not those of the source chosen. Nothing was imported.")
            : explain(failure).all());
}

void ImportDialog::busy(bool busy)
{
    m_progress->setVisible(busy);
    m_choose->setEnabled(!busy);
    m_source->setEnabled(!busy);
    if (busy)
        m_import->setEnabled(false);
}

}
