// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include "app/theme/spacing.h"
#include "app/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

/// Beside a long subtitle a title keeps this much.
constexpr int shortestTitle = 120;

} // namespace

Card::Card(QWidget* parent)
    : QFrame(parent), header_(new QWidget(this)), headerRow_(new QHBoxLayout(header_)),
      title_(new ElidedLabel({}, TextStyle::CardTitle, header_)),
      subtitle_(new ElidedLabel({}, TextStyle::Body, header_)), body_(new QVBoxLayout) {
    setProperty("card", true);
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addLayout(body_, 1);
    setHeaderPadding(spacing::cardPadding);
    headerRow_->setSpacing(spacing::rowGap);
    headerRow_->addWidget(title_);
    headerRow_->addWidget(subtitle_);
    headerRow_->addStretch(1);
    body_->setSpacing(0);
    setBodyMargins(spacing::cardPadding, spacing::cardPadding, spacing::cardPadding, spacing::cardPadding);
    subtitle_->setForegroundRole(QPalette::PlaceholderText);
    // As high with controls as without, so that cards side by side line up.
    title_->setMinimumHeight(spacing::headerControl);
    header_->hide();
    subtitle_->hide();
}

Card::Card(const QString& title, QWidget* parent) : Card(parent) {
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    title_->setText(title);
    title_->setMinimumWidth(std::min(title_->sizeHint().width(), shortestTitle));
    setAccessibleName(title);
    header_->setVisible(!title.isEmpty());
    setBodyMargins(spacing::cardPadding, title.isEmpty() ? spacing::cardPadding : 0, spacing::cardPadding,
                   spacing::cardPadding);
}

void Card::setSubtitle(const QString& subtitle) {
    subtitle_->setText(subtitle);
    subtitle_->setVisible(!subtitle.isEmpty());
}

void Card::addToHeader(QWidget* control) {
    headerRow_->addWidget(control, 0, Qt::AlignVCenter);
    header_->show();
}

void Card::setHeaderPadding(int padding) {
    headerRow_->setContentsMargins(padding - 1, spacing::grid + 2, padding - 1, spacing::grid);
}

void Card::setBodyMargins(int left, int top, int right, int bottom) {
    body_->setContentsMargins(std::max(0, left - 1), std::max(0, top - 1), std::max(0, right - 1),
                              std::max(0, bottom - 1));
}

} // namespace dorsal
