// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/progress_view.h"

#include "app/charts/chart_zoom.h"
#include "app/pages/chart_controls.h"
#include "app/pages/day_marking.h"
#include "app/pages/export_button.h"
#include "app/pages/line_card.h"
#include "app/ports/clock.h"
#include "app/ports/navigation.h"
#include "app/ports/operation_runner.h"
#include "app/ports/prompts.h"
#include "core/logbook/weigh_ins.h"
#include "core/stats/body_weights.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace dorsal {

ProgressView::ProgressView(const ProgressParts& parts)
    : parts_(parts), marking_(new DayMarking(parts.logbook, parts.runner, parts.prompts, this)) {}

void ProgressView::fold(bool /*narrow*/) {}

QWidget* ProgressView::besideStrip() {
    return nullptr;
}

Day ProgressView::today() const {
    return dayOf(parts_.clock.local());
}

void ProgressView::setRange(const ChartRange& range) {
    range_ = range;
    settings_ = readLogSettings(parts_.logbook.reader());
}

bool ProgressView::hasWeight(Day day) const {
    return BodyWeights(parts_.logbook.reader().weighIns()).on(day).has_value();
}

void ProgressView::keepWeight(Load weight) {
    parts_.runner.run([this, weight] { setWeighIn(parts_.logbook, today(), weight); });
}

ShownDays ProgressView::takeDays(ChartControls& controls) {
    const auto logged = parts_.source.logged();
    controls.setEnabled(logged.has_value());
    ShownDays days{today(), today()};
    if (logged) {
        days = range_.within(*logged, today(), settings_.weekStart);
    }
    controls.showRange(range_.preset, days);
    shown_ = days;
    return days;
}

void ProgressView::connectControls(ChartControls& controls, const QString& name) {
    connect(&controls, &ChartControls::rangeChosen, this, [this, &controls] {
        range_ = {controls.preset(), controls.days()};
        emit rangeChosen(range_);
    });
    connectExports(controls.exports(), name);
}

void ProgressView::connectCard(LineCard& card) {
    connect(&card, &LineCard::daysWanted, this, &ProgressView::wantDays);
    connect(&card, &LineCard::sessionOpened, this,
            [this](Id<Session> session) { parts_.navigation.showInHistory(session); });
    connect(&card, &LineCard::markWanted, this, [this, &card] { markDays(card.pointedDays()); });
    connect(&card, &LineCard::menuWanted, this,
            [this, &card](QPoint at) { showMarkMenu(at, card.pointedDays()); });
}

ShownDays ProgressView::orThisWeek(const std::optional<ShownDays>& days) const {
    const Day week = firstDayOfWeek(today(), settings_.weekStart);
    return days.value_or(ShownDays{week, week + std::chrono::days(6)});
}

void ProgressView::markDays(const std::optional<ShownDays>& days) {
    marking_->mark(orThisWeek(days));
}

void ProgressView::showMarkMenu(QPoint at, const std::optional<ShownDays>& days) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ShownDays about = orThisWeek(days);
    parts_.runner.run([&] { marking_->fillMenu(*menu, about, marksIn(parts_.source.marks(), about)); });
    menu->popup(at);
}

void ProgressView::connectExports(ExportButton& exports, const QString& name) {
    exports_ = &exports;
    exports.giveKeysTo(*this);
    connect(&exports, &ExportButton::pictureToSave, this,
            [this, &exports, name] { savePicture(exports.pictureGround(), name); });
    connect(&exports, &ExportButton::pictureToCopy, this, &ProgressView::copyPicture);
    connect(&exports, &ExportButton::numbersToCopy, this,
            [this] { QGuiApplication::clipboard()->setText(csv()); });
    connect(&exports, &ExportButton::numbersToSave, this, [this, name] { saveNumbers(name); });
    connect(&exports, &ExportButton::printWanted, this, &ProgressView::print);
}

void ProgressView::copyPicture() {
    QGuiApplication::clipboard()->setImage(chartImage(drawing(), pictureOn(exports_->pictureGround())));
}

void ProgressView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy) && exports_ != nullptr) {
        copyPicture();
    } else {
        QWidget::keyPressEvent(event);
    }
}

ChartPicture ProgressView::pictureOn(PictureGround ground) const {
    ChartPicture picture;
    picture.ground = ground;
    picture.font = font();
    return picture;
}

void ProgressView::print() {
    parts_.runner.run([this] { parts_.prompts.print(chartPaper(drawing(), font())); });
}

void ProgressView::savePicture(PictureGround ground, const QString& name) {
    const QString file = QStringLiteral("%1-%2.png").arg(name, QString::fromStdString(isoDate(today())));
    const auto path = parts_.prompts.fileToSave(tr("Save the chart"), file, pictureFilter());
    if (path) {
        parts_.runner.run([draw = drawing(), picture = pictureOn(ground), path = *path] {
            writeChart(draw, picture, path);
        });
    }
}

void ProgressView::saveNumbers(const QString& name) {
    const QString file = QStringLiteral("%1-%2.csv").arg(name, QString::fromStdString(isoDate(today())));
    const auto path = parts_.prompts.fileToSave(tr("Save the numbers"), file, tr("Table (*.csv)"));
    if (path) {
        parts_.runner.run([text = csv(), path = *path] { writeText(text, path); });
    }
}

void ProgressView::wantDays(const ShownDays& days) {
    const auto logged = parts_.source.logged();
    if (!logged) {
        return;
    }
    range_ = {std::nullopt, keptInside(days, {logged->from, std::max(logged->to, today())})};
    emit rangeChosen(range_);
}

void ProgressView::openDays(Day first, Day last) {
    parts_.runner.run([this, first, last] {
        const auto sessions = parts_.logbook.reader().sessions({first, last});
        if (sessions.empty()) {
            parts_.navigation.showPage(PageName::History);
        } else {
            parts_.navigation.showInHistory(sessions.back().id);
        }
    });
}

} // namespace dorsal
