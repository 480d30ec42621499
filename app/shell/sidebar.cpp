// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/shell/sidebar.h"

#include "app/session/words.h"
#include "app/style/style.h"
#include "app/widgets/notice.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

namespace {

constexpr int restBeforeVisit = 300;
constexpr int keyRole = Qt::UserRole; ///< of a section its key, of a module its place
constexpr int shownRole = Qt::UserRole + 1; ///< it is what the window shows

/// Sections with their picture and a mark that they open; names take a second line rather than lose their end.
class EntryDelegate final : public QStyledItemDelegate {
public:
    explicit EntryDelegate(QTreeWidget *tree)
        : QStyledItemDelegate(tree)
        , m_tree(*tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_tree.viewport()->width();
        const QRect text = textRect(QRect(0, 0, width, 0), isSection(index));
        const int lines = QFontMetrics(fontOf(index))
                              .boundingRect(QRect(0, 0, text.width(), 10000), Qt::TextWordWrap, index.data().toString())
                              .height();
        return {width, lines + (isSection(index) ? 2 : 1) * style::unit};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool section = isSection(index);
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        const QRect row(0, option.rect.y(), m_tree.viewport()->width(), option.rect.height());
        const QRect body = row.adjusted(style::unit, 0, -style::unit, 0);
        const bool marked = index.data(shownRole).toBool() || (!section && option.state.testFlag(QStyle::State_Selected));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const style::Colours &colours = style::colours();
        QColor ground = colours.onSide;
        ground.setAlphaF(marked && !section ? 0.2F : option.state.testFlag(QStyle::State_MouseOver) ? 0.1F : 0.0F);
        painter->setBrush(ground);
        painter->drawRoundedRect(body, 6, 6);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colours.onSide, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        const auto mirrored = [&](const QRect &rect) {
            return rightToLeft ? QRect(row.width() - rect.right() - 1, rect.y(), rect.width(), rect.height()) : rect;
        };
        const int middle = row.center().y() + 1;
        if (section) {
            const QIcon icon = qvariant_cast<QIcon>(index.data(Qt::DecorationRole));
            icon.paint(painter, mirrored(QRect(2 * style::unit, middle - 9, 18, 18)));
            // Points down when open, onward when closed; onward is to the left in Arabic.
            const QRect chevron = mirrored(QRect(row.width() - 2 * style::unit - 12, middle - 6, 12, 12));
            const double turn = m_tree.isExpanded(index) ? 0 : rightToLeft ? 90 : -90;
            painter->setPen(QPen(colours.onSide, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->save();
            painter->translate(QRectF(chevron).center());
            painter->rotate(turn);
            painter->drawPolyline(QPolygonF {QPointF(-4, -2), QPointF(0, 2), QPointF(4, -2)});
            painter->restore();
        }
        painter->setFont(fontOf(index));
        painter->setPen(marked ? QColor(Qt::white) : colours.onSide);
        QTextOption lines(Qt::AlignVCenter | Qt::AlignAbsolute | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
        lines.setTextDirection(option.direction);
        lines.setWrapMode(QTextOption::WordWrap);
        painter->drawText(QRectF(mirrored(textRect(row, section))), index.data().toString(), lines);
        painter->restore();
    }

private:
    static bool isSection(const QModelIndex &index) { return !index.parent().isValid(); }
    static QRect textRect(const QRect &row, bool section)
    {
        return row.adjusted(5 * style::unit, 0, -(section ? 4 : 2) * style::unit, 0);
    }
    QFont fontOf(const QModelIndex &index) const
    {
        QFont font = m_tree.font();
        if (isSection(index))
            font.setWeight(QFont::DemiBold);
        return font;
    }

    QTreeWidget &m_tree;
};

/// Letters without their marks, so that "evenements" finds "Événements".
QString plain(const QString &text)
{
    QString letters;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (letter.category() != QChar::Mark_NonSpacing)
            letters += letter;
    return letters;
}

}

Sidebar::Sidebar(std::vector<Module> modules, QWidget *parent)
    : QFrame(parent)
    , m_modules(std::move(modules))
    , m_entries(m_modules.size())
    , m_name(new QLabel)
    , m_filter(new QLineEdit)
    , m_nothing(new QLabel)
    , m_tree(new QTreeWidget)
    , m_who(new QLabel)
{
    setObjectName(QStringLiteral("sidebar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, style::unit + style::unit / 2, 0, style::unit);
    column->setSpacing(style::unit);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(2 * style::unit, 0, 2 * style::unit, 0);
    brand->setSpacing(style::unit);
    auto *sign = new QLabel;
    sign->setPixmap(QIcon(QStringLiteral(":/icons/muster.svg")).pixmap(24));
    m_name->setText(QStringLiteral("Muster"));
    setRole(m_name, "brand");
    brand->addWidget(sign);
    brand->addWidget(m_name, 1);
    column->addLayout(brand);
    auto *find = new QHBoxLayout;
    find->setContentsMargins(style::unit, 0, style::unit, 0);
    find->addWidget(m_filter);
    column->addLayout(find);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(2 * style::unit, 0, 2 * style::unit, 0);
    m_nothing->hide();
    column->addWidget(m_nothing);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setUniformRowHeights(false);
    m_tree->setMouseTracking(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setItemDelegate(new EntryDelegate(m_tree));
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    column->addWidget(m_tree, 1);
    m_who->setWordWrap(true);
    m_who->setContentsMargins(2 * style::unit, 0, 2 * style::unit, 0);
    column->addWidget(m_who);

    QTreeWidgetItem *heading = nullptr;
    for (size_t i = 0; i < m_modules.size(); ++i) {
        const Module &module = m_modules[i];
        if (heading == nullptr || heading->data(0, keyRole).toString() != QLatin1String(module.section->key)) {
            heading = new QTreeWidgetItem(m_tree);
            heading->setData(0, keyRole, QLatin1String(module.section->key));
            heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
        m_entries[i].item = new QTreeWidgetItem(heading);
        m_entries[i].item->setData(0, keyRole, int(i));
    }
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeVisit);
    connect(&m_rest, &QTimer::timeout, this, [this] { visit(m_tree->currentItem()); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_arranging && moduleOf(item) != nullptr)
            m_rest.start();
    });
    connect(m_tree, &QTreeWidget::itemClicked, this, &Sidebar::activate);
    for (auto moved : {&QTreeWidget::itemExpanded, &QTreeWidget::itemCollapsed})
        connect(m_tree, moved, this, [this](QTreeWidgetItem *item) {
            if (m_arranging || !m_filter->text().isEmpty())
                return;
            const QString key = item->data(0, keyRole).toString();
            if (item->isExpanded())
                m_open.insert(key);
            else
                m_open.remove(key);
            Q_EMIT sectionsMoved();
        });
    connect(m_filter, &QLineEdit::textChanged, this, &Sidebar::arrange);
    retranslate();
}

const Module *Sidebar::moduleOf(const QTreeWidgetItem *item) const
{
    return item == nullptr || item->parent() == nullptr ? nullptr : &m_modules.at(size_t(item->data(0, keyRole).toInt()));
}

void Sidebar::setScopes(const QStringList &scopes)
{
    if (scopes == m_scopes)
        return;
    m_scopes = scopes;
    arrange();
}

bool Sidebar::isShown(const QByteArray &key) const
{
    return std::any_of(m_modules.begin(), m_modules.end(),
        [&](const Module &module) { return module.key == key && isHeld(module, m_scopes); });
}

void Sidebar::arrange()
{
    m_arranging = true;
    const QString wanted = plain(m_filter->text().simplified());
    bool any = false;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *heading = m_tree->topLevelItem(i);
        const bool whole = plain(heading->text(0)).contains(wanted);
        bool found = false;
        for (int j = 0; j < heading->childCount(); ++j) {
            QTreeWidgetItem *item = heading->child(j);
            const bool fits = isHeld(*moduleOf(item), m_scopes) && (whole || plain(item->text(0)).contains(wanted));
            item->setHidden(!fits);
            found = found || fits;
        }
        heading->setHidden(!found);
        heading->setExpanded(wanted.isEmpty() ? m_open.contains(heading->data(0, keyRole).toString()) : found);
        any = any || found;
    }
    m_nothing->setVisible(!any && !wanted.isEmpty());
    if (wanted.isEmpty())
        if (QTreeWidgetItem *item = m_tree->currentItem(); item != nullptr && !item->isHidden())
            m_tree->scrollToItem(item);
    m_arranging = false;
}

bool Sidebar::choose(const QByteArray &key)
{
    for (size_t i = 0; i < m_modules.size(); ++i) {
        if (m_modules[i].key != key || !isHeld(m_modules[i], m_scopes))
            continue;
        QTreeWidgetItem *item = m_entries[i].item;
        item->parent()->setExpanded(true);
        m_tree->setCurrentItem(item);
        visit(item);
        // When the rows of a section that has just opened have their places.
        QMetaObject::invokeMethod(
            m_tree, [this] { m_tree->scrollToItem(m_tree->currentItem()); }, Qt::QueuedConnection);
        return true;
    }
    return false;
}

void Sidebar::visit(QTreeWidgetItem *item)
{
    m_rest.stop();
    const Module *module = moduleOf(item);
    if (module == nullptr || module->key == m_chosen)
        return;
    m_chosen = module->key;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        m_tree->topLevelItem(i)->setData(0, shownRole, m_tree->topLevelItem(i) == item->parent());
    for (const Entry &entry : m_entries)
        entry.item->setData(0, shownRole, entry.item == item);
    Q_EMIT visited(m_chosen);
}

void Sidebar::activate(QTreeWidgetItem *item)
{
    if (item == nullptr)
        return;
    if (item->parent() == nullptr) {
        item->setExpanded(!item->isExpanded());
        return;
    }
    visit(item);
    Q_EMIT settled();
    if (!m_filter->text().isEmpty()) {
        item->parent()->setExpanded(true);
        m_open.insert(item->parent()->data(0, keyRole).toString());
        m_filter->clear();
        Q_EMIT sectionsMoved();
    }
}

QTreeWidgetItem *Sidebar::firstFound() const
{
    for (const Entry &entry : m_entries)
        if (!entry.item->isHidden() && !entry.item->parent()->isHidden())
            return entry.item;
    return nullptr;
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    // Another width, other line breaks.
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            QMetaObject::invokeMethod(
                m_tree, [this] { m_tree->doItemsLayout(); }, Qt::QueuedConnection);
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int key = press->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape) {
        m_filter->clear();
        Q_EMIT settled();
        return true;
    }
    if (watched == m_filter) {
        if (enter) {
            if (QTreeWidgetItem *item = m_filter->text().isEmpty() ? nullptr : firstFound()) {
                m_tree->setCurrentItem(item);
                activate(item);
            }
            return true;
        }
        if (key == Qt::Key_Down) {
            m_tree->setFocus();
            if (QTreeWidgetItem *item = m_filter->text().isEmpty() ? nullptr : firstFound())
                m_tree->setCurrentItem(item);
            return true;
        }
    } else if (watched == m_tree) {
        QTreeWidgetItem *item = m_tree->currentItem();
        const bool rightToLeft = isRightToLeft();
        if (item != nullptr && (enter || key == Qt::Key_Space)) {
            activate(item);
            return true;
        }
        // Onward opens and goes in, back closes and goes out, whichever way is onward.
        if (item != nullptr && key == (rightToLeft ? Qt::Key_Left : Qt::Key_Right)) {
            if (item->parent() == nullptr && !item->isExpanded())
                item->setExpanded(true);
            else if (item->parent() == nullptr)
                m_tree->setCurrentItem(m_tree->itemBelow(item));
            return true;
        }
        if (item != nullptr && key == (rightToLeft ? Qt::Key_Right : Qt::Key_Left)) {
            if (item->parent() != nullptr)
                m_tree->setCurrentItem(item->parent());
            else
                item->setExpanded(false);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Sidebar::setCount(const QByteArray &key, qint64 count)
{
    for (size_t i = 0; i < m_modules.size(); ++i)
        if (m_modules[i].key == key && m_entries[i].count != count) {
            m_entries[i].count = count;
            retranslate();
        }
}

QStringList Sidebar::openSections() const
{
    QStringList keys(m_open.begin(), m_open.end());
    keys.sort();
    return keys;
}

void Sidebar::setOpenSections(const QStringList &keys)
{
    m_open = QSet<QString>(keys.begin(), keys.end());
    arrange();
}

void Sidebar::setPerson(const QString &name) { m_who->setText(isolated(name)); }

void Sidebar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void Sidebar::retranslate()
{
    QColor hint = style::colours().onSide;
    hint.setAlphaF(0.75F);
    QPalette palette = m_filter->palette();
    palette.setColor(QPalette::PlaceholderText, hint);
    m_filter->setPalette(palette);
    m_filter->setPlaceholderText(tr("Find a list"));
    m_filter->setAccessibleName(tr("Find a list"));
    m_nothing->setText(tr("No list of that name"));
    // Names in Latin letters stand at the near side too.
    for (QLabel *label : {m_name, m_who})
        label->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    m_tree->setAccessibleName(tr("Modules"));
    for (size_t i = 0; i < m_modules.size(); ++i) {
        const Module &module = m_modules[i];
        QTreeWidgetItem *heading = m_entries[i].item->parent();
        heading->setText(0, titleOf(*module.section));
        heading->setIcon(0, style::icon(module.section->icon, style::colours().onSide));
        QString title = titleOf(module);
        if (m_entries[i].count > 0)
            title += QStringLiteral("  ") + leftToRight(QStringLiteral("(%1)").arg(m_entries[i].count));
        m_entries[i].item->setText(0, title);
    }
    arrange();
}

}
