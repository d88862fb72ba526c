// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_desk.h"

#include "app/models/session_grid_model.h"
#include "app/widgets/cell_editor.h"
#include "core/logbook/profile_settings.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace literals;

constexpr const char* barbell = "bent-over-row";

const SessionGridModel& modelOf(SessionDesk& desk) {
    return *qobject_cast<const SessionGridModel*>(desk.grid().model());
}

/// "warm-up 30 kg × 8" of every set row, in order.
QStringList plannedRows(SessionDesk& desk) {
    QStringList rows;
    const SessionGridModel& model = modelOf(desk);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.setAt(row) != nullptr) {
            const auto cell = [&](GridColumn column) {
                return model.index(row, columnIndex(column)).data().toString();
            };
            rows << QStringLiteral("%1 %2 x %3")
                        .arg(cell(GridColumn::Kind), cell(GridColumn::First), cell(GridColumn::Second));
        }
    }
    return rows;
}

void askForRamp() {
    SessionDesk::press(Qt::Key_W, Qt::ControlModifier);
}

TEST(SessionWarmUp, isPlannedByOneKeyAndGoesByOneUndo) {
    SessionDesk desk;
    desk.startWith(barbell, 2);
    SessionDesk::type("60");
    SessionDesk::press(Qt::Key_Tab);
    askForRamp();
    EXPECT_EQ(
        plannedRows(desk).join(QStringLiteral(", ")).toStdString(),
        "warm-up 30 kg x 8, warm-up 40 kg x 5, warm-up 50 kg x 3, working 60 kg x 10, working 60 kg x 10");
    desk.log.logbook().undo();
    EXPECT_EQ(plannedRows(desk).join(QStringLiteral(", ")).toStdString(),
              "working 60 kg x 10, working 60 kg x 10")
        << "what was typed stays with its set";
    desk.log.logbook().redo();
    EXPECT_EQ(plannedRows(desk).size(), 5);
}

TEST(SessionWarmUp, isLoggedAsWarmUpSetsThatCountNothing) {
    SessionDesk desk;
    desk.startWith(barbell, 1);
    SessionDesk::type("60");
    SessionDesk::press(Qt::Key_Tab);
    askForRamp();
    for (int set = 0; set < 4; ++set) {
        SessionDesk::press(Qt::Key_Return);
    }
    const auto sets = desk.sets();
    ASSERT_EQ(sets.size(), 4U);
    EXPECT_EQ(sets[0].kind, SetKind::Warmup);
    EXPECT_EQ(sets[0].load, 30_kg);
    EXPECT_EQ(sets[3].kind, SetKind::Working);
    EXPECT_EQ(sets[3].load, 60_kg);
    const SessionGridModel& model = modelOf(desk);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const SetRow* set = model.setAt(row)) {
            EXPECT_EQ(model.valueOf(*model.rowAt(row), set->set).reason == CountReason::CountsBack,
                      set->set.kind == SetKind::Working);
        }
    }
}

TEST(SessionWarmUp, followsAnotherLoadWhenItIsAskedForAgain) {
    SessionDesk desk;
    desk.startWith(barbell, 1);
    SessionDesk::type("60");
    SessionDesk::press(Qt::Key_Tab);
    askForRamp();
    for (int row = 0; row < 3; ++row) {
        SessionDesk::press(Qt::Key_Down);
    }
    SessionDesk::type("80");
    SessionDesk::press(Qt::Key_Tab);
    askForRamp();
    EXPECT_EQ(plannedRows(desk).join(QStringLiteral(", ")).toStdString(),
              "warm-up 40 kg x 8, warm-up 55 kg x 5, warm-up 67.5 kg x 3, working 80 kg x 10");
}

TEST(SessionWarmUp, takesThePlatesOfTheProfile) {
    SessionDesk desk;
    Profile profile;
    profile.plates = {20_kg, {{20_kg, 1}, {10_kg, 1}}};
    writeProfile(desk.log.logbook(), profile);
    desk.startWith(barbell, 1);
    SessionDesk::type("80");
    SessionDesk::press(Qt::Key_Tab);
    askForRamp();
    EXPECT_EQ(plannedRows(desk).join(QStringLiteral(", ")).toStdString(),
              "warm-up 40 kg x 8, warm-up 60 kg x 3, working 80 kg x 10");
}

TEST(SessionWarmUp, asksForALoadFirst) {
    SessionDesk desk;
    desk.startWith(barbell, 1);
    askForRamp();
    EXPECT_EQ(plannedRows(desk).size(), 1);
    const auto fields = desk.page.findChildren<CellEditor*>();
    ASSERT_FALSE(fields.isEmpty());
    EXPECT_TRUE(fields.last()->complaint().contains(QStringLiteral("first working set")));
}

TEST(SessionWarmUp, comesTooLateOnceASetIsDone) {
    SessionDesk desk;
    desk.startWith(barbell, 2);
    SessionDesk::type("60");
    SessionDesk::press(Qt::Key_Return);
    askForRamp();
    EXPECT_EQ(plannedRows(desk).size(), 2);
}

} // namespace
} // namespace dorsal
