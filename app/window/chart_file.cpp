// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/chart_file.h"

#include "app/charts/chart_export.h"
#include "app/pages/progress_page.h"
#include "app/ports/navigation.h"
#include "core/training/problem.h"

#include <QApplication>

#include <optional>

namespace dorsal {

namespace {

/// A picture leads nowhere.
class NoNavigation final : public Navigation {
public:
    void showPage(PageName /*page*/) override {}
    void openSession(Id<Session> /*session*/) override {}
    void showInHistory(Id<Session> /*session*/) override {}
    void showExercise(const ExerciseKey& /*exercise*/) override {}
    void showPlan(const std::string& /*planKey*/) override {}
    void startEmpty() override {}
    void startPlan(const QString& /*planKey*/) override {}
    void startLike(Id<Session> /*past*/) override {}
    void logPastSession() override {}
    void addToSession(const ExerciseKey& /*exercise*/) override {}
    void startTimer(const HoldPlan& /*plan*/) override {}
    void guideSession() override {}
    void guideExercise(const ExerciseKey& /*exercise*/) override {}
    void startBreak(const std::string& /*key*/) override {}
    void importHistory() override {}
    void openDemo() override {}
};

void choose(ProgressPage& page, const QString& what, const Catalogue& catalogue) {
    for (const ProgressKind kind :
         {ProgressKind::Balance, ProgressKind::Rows, ProgressKind::Ladder, ProgressKind::Muscles,
          ProgressKind::Records, ProgressKind::Calendar, ProgressKind::Weight}) {
        if (code(kind) == what.toStdString()) {
            page.showKind(kind);
            return;
        }
    }
    const Exercise* exercise = catalogue.findByName(what.toStdString());
    if (exercise == nullptr) {
        throw ProblemError({ProblemKind::UnknownExercise, {}, 0, what.toStdString(), {}});
    }
    page.showExercise(exercise->key);
}

} // namespace

void drawChart(const ChartArguments& chart, OpenLog& log, const Clock& clock, Prompts& prompts) {
    NoNavigation nowhere;
    ProgressPage page(log.logbook(), log.changes(), log.catalogue(), clock, nowhere, log.runner(), prompts);
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.setRange(chart.range);
    page.show();
    choose(page, chart.what, log.catalogue().catalogue());
    ChartPicture picture;
    picture.size = chart.size;
    picture.scale = 1;
    picture.ground = chart.dark ? PictureGround::Dark : PictureGround::Light;
    picture.font = QApplication::font();
    writeChart(page.drawing(), picture, chart.output);
}

} // namespace dorsal
