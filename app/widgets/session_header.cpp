// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/session_header.h"

#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/theme/typography.h"
#include "app/widgets/buttons.h"
#include "app/widgets/elided_label.h"
#include "app/words/format.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

#include <array>

namespace dorsal {

namespace {

constexpr int titleGap = 12;
constexpr int titleSlack = 8;
constexpr int shortestTitle = 96;
constexpr int fieldInset = 2; // of QLineEdit
constexpr int widestTitle = 460;

QString timesOf(const Session& session, const Format& format, LocalTime now) {
    const QString start = format.time(session.start);
    if (session.finishedAt) {
        return SessionHeader::tr("%1 to %2 · %3")
            .arg(start, format.time(*session.finishedAt),
                 format.minutes(*session.finishedAt - session.start));
    }
    return SessionHeader::tr("started %1 · %2")
        .arg(start, format.minutes(std::max(now, session.start) - session.start));
}

/// Told short while nobody types in it.
class TitleField final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent* event) override {
        const QRect room = contentsRect();
        if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), room),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
            fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

} // namespace

SessionHeader::SessionHeader(QWidget* parent)
    : QWidget(parent), title_(new TitleField(this)), when_(new ElidedLabel({}, TextStyle::Body, this)),
      times_(makeButton(tr("Edit times…"), std::nullopt, this)),
      guide_(new KeyHintButton(tr("Guided timer"), tr("Ctrl+G"), this)),
      finish_(new KeyHintButton(tr("Finish…"), tr("Ctrl+Return"), this)),
      leave_(new KeyHintButton(tr("Back to History"), tr("Esc"), this)) {
    setButtonRole(*finish_, ButtonRole::Primary);
    setButtonRole(*leave_, ButtonRole::Primary);
    guide_->setIcon(icon(IconName::Timer));
    guide_->setToolTip(tr("Guides you through what is left; Space guides the hold of a row"));
    title_->setFont(fontFor(TextStyle::PageTitle));
    title_->setFrame(false);
    // The words stand where the cards begin.
    title_->setTextMargins(-fieldInset, 0, 0, 0);
    title_->setAccessibleName(tr("Title of the session"));
    QPalette quiet = title_->palette();
    quiet.setColor(QPalette::Base, Qt::transparent);
    title_->setPalette(quiet);
    when_->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(titleGap);
    row->addWidget(title_);
    row->addWidget(when_, 1);
    row->addWidget(times_);
    row->addWidget(guide_);
    row->addWidget(finish_);
    row->addWidget(leave_);
    setFixedHeight(std::max(spacing::pageHeader, title_->sizeHint().height() + 16));
    connect(title_, &QLineEdit::textChanged, this, &SessionHeader::fit);
    connect(title_, &QLineEdit::editingFinished, this, [this] {
        if (title_->isModified()) {
            title_->setModified(false);
            emit titleEdited(title_->text().trimmed());
        }
    });
    connect(title_, &QLineEdit::returnPressed, this, &SessionHeader::titleLeft);
    connect(times_, &QPushButton::clicked, this, &SessionHeader::timesAsked);
    connect(guide_, &QPushButton::clicked, this, &SessionHeader::guideAsked);
    connect(finish_, &QPushButton::clicked, this, &SessionHeader::finishAsked);
    connect(leave_, &QPushButton::clicked, this, &SessionHeader::leaveAsked);
}

/// Where the room is short the keys go first, then the day, then the end of the title.
void SessionHeader::fit() {
    const std::array keys{guide_, finish_, leave_};
    for (KeyHintButton* button : keys) {
        button->setBrief(false);
    }
    fitTitle();
    if (layout()->minimumSize().width() > width()) {
        for (KeyHintButton* button : keys) {
            button->setBrief(true);
        }
    }
    if (const int missing = layout()->minimumSize().width() - width(); missing > 0) {
        title_->setFixedWidth(std::max(shortestTitle, title_->width() - missing));
    }
    fitDay();
}

void SessionHeader::fitTitle() {
    const int text = title_->fontMetrics().horizontalAdvance(title_->text()) + titleSlack;
    title_->setFixedWidth(std::clamp(text, shortestTitle, widestTitle));
}

/// As much of the day as there is room for: the times after it must not be cut.
void SessionHeader::fitDay() {
    for (const QString& day : days_) {
        when_->setText(day);
        layout()->activate();
        if (when_->width() >= when_->sizeHint().width()) {
            return;
        }
    }
    when_->setText({});
}

void SessionHeader::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && title_->hasFocus()) {
        title_->setText(shownTitle_);
        title_->setModified(false);
        emit titleLeft();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SessionHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void SessionHeader::display(const Session& session, const Format& format, LocalTime now) {
    if (!title_->isModified()) {
        const QString title = QString::fromStdString(session.title);
        shownTitle_ = title.isEmpty() ? tr("Session") : title;
        title_->setText(shownTitle_);
        title_->setCursorPosition(0);
        title_->setToolTip(tr("%1\nClick to change the title", "title of the session").arg(shownTitle_));
    }
    const QString times = timesOf(session, format, now);
    days_ = {tr("%1 · %2", "date, times").arg(format.longDate(dayOf(session.start)), times),
             tr("%1 · %2", "date, times").arg(format.date(dayOf(session.start)), times), times};
    finish_->setVisible(!session.finishedAt);
    leave_->setVisible(session.finishedAt.has_value());
    guide_->setVisible(!session.finishedAt);
    fit();
}

} // namespace dorsal
