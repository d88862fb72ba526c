// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long the Builder needs with 500 plans of 12 exercises each; no test.
#include "tests/support/builder_desk.h"

#include "app/models/plan_library.h"
#include "app/words/plan_words.h"

#include <QLineEdit>
#include <QMimeData>
#include <QTextStream>

#include <ctime>
#include <memory>

using namespace dorsal;

namespace {

constexpr int planCount = 500;
constexpr std::size_t itemCount = 12;

void makePlans(BuilderDesk& desk) {
    const auto exercises = desk.catalogue.catalogue().exercises();
    std::vector<OwnPlan> plans;
    for (int i = 0; i < planCount; ++i) {
        OwnPlan& plan = plans.emplace_back();
        plan.uuid = numberedUuid(10'000 + i);
        plan.name = "Plan " + std::to_string(i);
        plan.folder = "Folder " + std::to_string(i % 20);
        plan.position = i;
        for (std::size_t at = 0; at < itemCount; ++at) {
            const Exercise& exercise =
                exercises[(static_cast<std::size_t>(i) * 7 + at * 11) % exercises.size()];
            addPlanItem(plan.items, itemFor(exercise, usualSlot(exercise.category)));
        }
    }
    desk.log.logbook().transact(Operation::MakePlan, [&](Recorder& recorder) { recorder.insertAll(plans); });
}

/// Processor time of this thread, which other programs do not lengthen.
double workedMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

template <class Work>
void measure(QTextStream& out, const char* what, int times, Work work) {
    std::vector<double> milliseconds;
    for (int i = 0; i < times; ++i) {
        const double before = workedMs();
        work(i);
        milliseconds.push_back(workedMs() - before);
    }
    std::ranges::sort(milliseconds);
    out << QStringLiteral("%1  median %2 ms, worst %3 ms\n")
               .arg(QString::fromLatin1(what), -34)
               .arg(milliseconds[milliseconds.size() / 2], 7, 'f', 2)
               .arg(milliseconds.back(), 7, 'f', 2);
}

/// What each move of a drag makes at most, all lines painted anew, and what the drop makes.
void measureDrag(QTextStream& out, BuilderDesk& desk) {
    measure(out, "all lines painted, as in a drag", 200, [&](int) { desk.lines().viewport()->repaint(); });
    QAbstractItemModel& model = *desk.lines().model();
    measure(out, "an item dropped and saved", 40, [&](int i) {
        desk.lines().select(3);
        const std::unique_ptr<QMimeData> data(model.mimeData({desk.lines().currentIndex()}));
        model.dropMimeData(data.get(), Qt::MoveAction, 2 + i % 8, 0, {});
        QApplication::processEvents();
    });
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTextStream out(stdout);
    BuilderDesk desk;
    makePlans(desk);
    PlanLibrary library(desk.log.logbook(), desk.catalogue);
    measure(out, "read 500 plans", 11, [&](int) { library.reload(); });
    measure(out, "the page shown the first time", 1, [&](int) {
        desk.show();
        QApplication::processEvents();
    });
    measure(out, "the page shown again", 21, [&](int) {
        desk.page.hide();
        QApplication::processEvents();
        desk.page.show();
        QApplication::processEvents();
    });
    auto* search = desk.page.findChild<QLineEdit*>();
    const QString typed[] = {QStringLiteral("r"),     QStringLiteral("ro"),      QStringLiteral("row"),
                             QStringLiteral("row 3"), QStringLiteral("plan 49"), QString()};
    measure(out, "a letter of the search", 60, [&](int i) {
        search->setText(typed[static_cast<std::size_t>(i) % std::size(typed)]);
        QApplication::processEvents();
    });
    measure(out, "from plan to plan", 40, [&](int i) {
        desk.page.showPlan(numberedUuid(10'000 + i).text);
        QApplication::processEvents();
    });
    measure(out, "an exercise moved and saved", 40, [&](int) {
        desk.lines().select(3);
        QTest::keyClick(&desk.lines(), Qt::Key_Down, Qt::AltModifier);
        QApplication::processEvents();
    });
    measureDrag(out, desk);
    return 0;
}
