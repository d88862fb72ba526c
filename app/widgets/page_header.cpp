// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/page_header.h"

#include "app/theme/spacing.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPalette>

namespace dorsal {
namespace {

constexpr int titleToSubtitle = 12;
constexpr int betweenControls = 12;

} // namespace

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), title_(new ElidedLabel(title, TextStyle::PageTitle)),
      subtitle_(new ElidedLabel({}, TextStyle::Body)), words_(new QWidget(this)),
      controls_(new QWidget(this)), layout_(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      controlRow_(new QHBoxLayout(controls_)) {
    auto* wordRow = new QHBoxLayout(words_);
    wordRow->setContentsMargins(0, 0, 0, 0);
    wordRow->setSpacing(titleToSubtitle);
    subtitle_->setForegroundRole(QPalette::PlaceholderText);
    shareBaseline(*subtitle_, *title_);
    wordRow->addWidget(title_, 0, Qt::AlignBottom);
    wordRow->addWidget(subtitle_, 1, Qt::AlignBottom);
    controlRow_->setContentsMargins(0, 0, 0, 0);
    controlRow_->setSpacing(betweenControls);
    controlRow_->addStretch(1);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(spacing::rowGap);
    layout_->addWidget(words_, 1, Qt::AlignVCenter);
    layout_->addWidget(controls_, 0, Qt::AlignVCenter);
    setMinimumHeight(spacing::control);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString& title) {
    title_->setText(title);
    arrange();
}

void PageHeader::setSubtitle(const QString& subtitle) {
    subtitle_->setText(subtitle);
    arrange();
}

void PageHeader::addControl(QWidget* control) {
    controlRow_->addWidget(control, 0, Qt::AlignVCenter);
    arrange();
}

void PageHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::arrange() {
    const int rest = spacing::rowGap + controls_->sizeHint().width();
    const int subtitle = titleToSubtitle + subtitle_->sizeHint().width();
    const int title = title_->sizeHint().width();
    const bool fits = title + rest <= width();
    // In one line there is room for all of the subtitle or none; on a line of its own there always is.
    subtitle_->setVisible(!fits || title + subtitle + rest <= width());
    const bool wrapped = layout_->direction() == QBoxLayout::TopToBottom;
    if (fits == wrapped) {
        layout_->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
}

} // namespace dorsal
