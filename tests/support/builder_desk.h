// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/log_catalogue.h"
#include "app/models/plan_items_model.h"
#include "app/pages/builder_page.h"
#include "app/ports/log_signals.h"
#include "app/ports/operation_runner.h"
#include "app/widgets/exercise_picker.h"
#include "app/widgets/plan_items_view.h"
#include "core/files/catalogue_file.h"
#include "core/logbook/plans.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_log.h"
#include "tests/support/recording_navigation.h"
#include "tests/support/scripted_prompts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace dorsal {

/// A Builder over a log in memory, on the screen and with the keyboard's focus.
class BuilderDesk final {
public:
    explicit BuilderDesk(QSize size = {1104, 772})
        : catalogue(builtInCatalogue(), log.logbook()), changes(log.logbook()), runner(prompts, clock),
          page(log.logbook(), changes, catalogue, clock, navigation, runner, prompts) {
        page.resize(size);
    }

    void show() {
        page.show();
        QApplication::setActiveWindow(&page);
        lines().setFocus();
    }
    [[nodiscard]] PlanItemsView& lines() { return *page.findChild<PlanItemsView*>(); }
    [[nodiscard]] QString textOf(int row) { return lines().model()->index(row, 0).data().toString(); }
    [[nodiscard]] QStringList texts() {
        QStringList all;
        for (int row = 0; row < lines().model()->rowCount(); ++row) {
            all += textOf(row);
        }
        return all;
    }
    [[nodiscard]] OwnPlan plan() { return log.reader().plans().back(); }

    /// Where the keyboard is: in an open popup, else in what has the focus.
    [[nodiscard]] QWidget* keyboard() {
        if (QWidget* popup = QApplication::activePopupWidget()) {
            return popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
        }
        QWidget* focus = page.focusWidget();
        return focus == nullptr ? &page : focus;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(keyboard(), key, with);
    }
    void type(const char* text) {
        for (const char* letter = text; *letter != '\0'; ++letter) {
            QTest::keyClick(keyboard(), *letter);
        }
    }
    /// Makes a plan by the keyboard and stands on its warm-up.
    void makePlan(const char* name) {
        prompts.texts.emplace_back(QString::fromUtf8(name));
        page.findChild<QAbstractButton*>(QStringLiteral("newPlan"))->click();
    }

    MemoryLog log;
    LogCatalogue catalogue;
    LogSignals changes;
    ManualClock clock;
    ScriptedPrompts prompts;
    OperationRunner runner;
    RecordingNavigation navigation;
    BuilderPage page;
};

} // namespace dorsal
