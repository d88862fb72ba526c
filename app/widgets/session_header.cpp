// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/session_header.h"

#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/theme/typography.h"
#include "app/widgets/buttons.h"
#include "app/widgets/elided_label.h"
#include "app/words/format.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace dorsal {

namespace {

constexpr int titleGap = 12;
constexpr int titleSlack = 8;
constexpr int shortestTitle = 96;
constexpr int fieldInset = 2; // of QLineEdit
constexpr int widestTitle = 460;

} // namespace

SessionHeader::SessionHeader(QWidget* parent)
    : QWidget(parent), title_(new QLineEdit(this)), when_(new ElidedLabel({}, TextStyle::Body, this)),
      times_(makeButton(tr("Edit times…"), std::nullopt, this)),
      finish_(new KeyHintButton(tr("Finish…"), tr("Ctrl+Return"), this)),
      leave_(new KeyHintButton(tr("Back to History"), tr("Esc"), this)) {
    setButtonRole(*finish_, ButtonRole::Primary);
    setButtonRole(*leave_, ButtonRole::Primary);
    title_->setFont(fontFor(TextStyle::PageTitle));
    title_->setFrame(false);
    // The words stand where the cards begin.
    title_->setTextMargins(-fieldInset, 0, 0, 0);
    title_->setAccessibleName(tr("Title of the session"));
    title_->setToolTip(tr("Click to change the title"));
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
    row->addWidget(finish_);
    row->addWidget(leave_);
    setFixedHeight(std::max(spacing::pageHeader, title_->sizeHint().height() + 16));
    connect(title_, &QLineEdit::textChanged, this, &SessionHeader::fitTitle);
    connect(title_, &QLineEdit::editingFinished, this, [this] {
        if (title_->isModified()) {
            title_->setModified(false);
            emit titleEdited(title_->text().trimmed());
        }
    });
    connect(times_, &QPushButton::clicked, this, &SessionHeader::timesAsked);
    connect(finish_, &QPushButton::clicked, this, &SessionHeader::finishAsked);
    connect(leave_, &QPushButton::clicked, this, &SessionHeader::leaveAsked);
}

void SessionHeader::fitTitle() {
    const int text = title_->fontMetrics().horizontalAdvance(title_->text()) + titleSlack;
    title_->setFixedWidth(std::clamp(text, shortestTitle, widestTitle));
}

void SessionHeader::display(const Session& session, const Format& format, LocalTime now) {
    if (!title_->isModified()) {
        const QString title = QString::fromStdString(session.title);
        title_->setText(title.isEmpty() ? tr("Session") : title);
        title_->setCursorPosition(0);
    }
    const QString day = format.longDate(dayOf(session.start));
    const QString start = format.time(session.start);
    if (session.finishedAt) {
        when_->setText(tr("%1 · %2 to %3 · %4")
                           .arg(day, start, format.time(*session.finishedAt),
                                format.minutes(*session.finishedAt - session.start)));
    } else {
        when_->setText(tr("%1 · started %2 · %3")
                           .arg(day, start, format.minutes(std::max(now, session.start) - session.start)));
    }
    finish_->setVisible(!session.finishedAt);
    leave_->setVisible(session.finishedAt.has_value());
}

} // namespace dorsal
