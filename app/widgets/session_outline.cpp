// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/session_outline.h"

#include "app/models/session_grid_model.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace dorsal {

namespace {

constexpr int itemRole = Qt::UserRole;
constexpr int progressRole = Qt::UserRole + 1;
constexpr int stateRole = Qt::UserRole + 2;
constexpr int discSize = 16;

enum class OutlineState { ToDo, Current, Done, Skipped };

OutlineState stateOf(const HeadingRow& heading, bool current, bool skipped) {
    if (skipped) {
        return OutlineState::Skipped;
    }
    const bool done =
        heading.progress.allHalves > 0 && heading.progress.doneHalves == heading.progress.allHalves;
    if (done) {
        return OutlineState::Done;
    }
    return current ? OutlineState::Current : OutlineState::ToDo;
}

/// A line of the outline: disc, name, sets done.
class OutlineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Tokens& tokens = tokensOf(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected) {
            painter->fillRect(option.rect, tokens.selection);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, tokens.hover);
        }
        const auto state = static_cast<OutlineState>(index.data(stateRole).toInt());
        const QRect line = option.rect.adjusted(spacing::sidePadding, 0, -spacing::sidePadding, 0);
        const QRect disc(line.left(), line.center().y() - discSize / 2, discSize, discSize);
        paintDisc(*painter, QStyle::visualRect(option.direction, line, disc), state, tokens);
        const QFont font = fontFor(selected ? TextStyle::BodyBold : TextStyle::Body, option.font);
        const QString progress = index.data(progressRole).toString();
        const int progressWidth = QFontMetrics(option.font).horizontalAdvance(progress);
        painter->setPen(tokens.text2);
        painter->setFont(option.font);
        painter->drawText(line, Qt::AlignTrailing | Qt::AlignVCenter, progress);
        const QRect name(disc.right() + 9, line.top(),
                         line.width() - discSize - 9 - progressWidth - spacing::rowGap, line.height());
        painter->setPen(tokens.text);
        painter->setFont(font);
        painter->drawText(
            QStyle::visualRect(option.direction, line, name), Qt::AlignLeading | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {0, spacing::rowHeight(option.fontMetrics)};
    }

private:
    static void paintDisc(QPainter& painter, const QRectF& rect, OutlineState state, const Tokens& tokens) {
        const QRectF disc = rect.adjusted(0.75, 0.75, -0.75, -0.75);
        painter.setPen(QPen(
            state == OutlineState::ToDo || state == OutlineState::Skipped ? tokens.ctl : tokens.accent, 1.5));
        painter.setBrush(state == OutlineState::Done ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(disc);
        switch (state) {
        case OutlineState::ToDo:
            break;
        case OutlineState::Current:
            painter.setBrush(tokens.accent);
            painter.drawEllipse(disc.center(), disc.width() / 4, disc.width() / 4);
            break;
        case OutlineState::Done:
            painter.setPen(QPen(tokens.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF({{rect.left() + 4.6, rect.top() + 8.2},
                                            {rect.left() + 7, rect.top() + 10.6},
                                            {rect.left() + 11.4, rect.top() + 5.6}}));
            break;
        case OutlineState::Skipped:
            painter.drawLine(QPointF(disc.left() + 4, disc.center().y()),
                             QPointF(disc.right() - 4, disc.center().y()));
            break;
        }
    }
};

} // namespace

SessionOutline::SessionOutline(const SessionGridModel& model, QWidget* parent)
    : QListWidget(parent), model_(model) {
    setItemDelegate(new OutlineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    // As high as its lines; it scrolls where there is less room.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Exercises of this session"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this, &SessionOutline::jump);
}

void SessionOutline::refresh() {
    const int rows = count();
    int at = 0;
    for (const GridRow& row : model_.rows()) {
        const auto* heading = std::get_if<HeadingRow>(&row.content);
        if (heading == nullptr) {
            continue;
        }
        const SessionItem* item = model_.item(row.item);
        const bool skipped = item != nullptr && item->skipped;
        const QString skip = heading->progress.doneHalves == 0 ? tr("skipped") : tr("rest skipped");
        QListWidgetItem* line = at < rows ? QListWidget::item(at) : new QListWidgetItem(this);
        const QString progress = skipped ? skip : model_.text().progress(heading->progress);
        const QString name = GridText::title(*heading);
        line->setText(name);
        line->setToolTip(name);
        line->setData(itemRole, QVariant::fromValue<qlonglong>(row.item.value()));
        line->setData(progressRole, progress);
        line->setData(stateRole, static_cast<int>(stateOf(*heading, row.item == current_, skipped)));
        line->setData(Qt::AccessibleTextRole,
                      (skipped ? tr("%1, %2", "exercise, skipped") : tr("%1, %2 sets")).arg(name, progress));
        if (row.item == current_) {
            setCurrentRow(at);
        }
        ++at;
    }
    while (count() > at) {
        delete takeItem(at);
    }
    updateGeometry();
}

void SessionOutline::setCurrentItemOf(Id<SessionItem> item) {
    current_ = item;
    refresh();
}

QSize SessionOutline::sizeHint() const {
    return {200, std::max(1, count()) * spacing::rowHeight(fontMetrics())};
}

QSize SessionOutline::minimumSizeHint() const {
    return {120, std::min(std::max(1, count()), 3) * spacing::rowHeight(fontMetrics())};
}

void SessionOutline::jump(const QListWidgetItem* line) {
    if (line != nullptr) {
        emit jumpAsked(Id<SessionItem>(line->data(itemRole).toLongLong()));
    }
}

void SessionOutline::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        jump(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace dorsal
