// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/today_model.h"

#include <QWidget>

namespace dorsal {

class Card;
class Format;
class Navigation;

/// The latest sessions with what each did for the balance, and the time spent in breaks this week.
class TodayRecent final : public QWidget {
    Q_OBJECT
public:
    explicit TodayRecent(Navigation& navigation, QWidget* parent = nullptr);

    void show(const TodayFacts& today, const Format& format);

private:
    Navigation& navigation_;
    Card* card_;
    QWidget* rows_ = nullptr;
};

} // namespace dorsal
