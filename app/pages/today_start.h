// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/today_model.h"

#include <QWidget>

class QPushButton;

namespace dorsal {

class Card;
class Format;
class Navigation;
class RowGrid;

/// The sessions that can be started with one press.
class TodayStart final : public QWidget {
    Q_OBJECT
public:
    explicit TodayStart(Navigation& navigation, QWidget* parent = nullptr);

    void show(const TodayFacts& today, const Format& format);
    /// Null while there is nothing to start.
    [[nodiscard]] QPushButton* firstButton() const;

private:
    void addOffer(RowGrid& rows, const StartOffer& offer, const TodayFacts& today, const Format& format);
    [[nodiscard]] QPushButton* offerButton(const StartOffer& offer) const;

    Navigation& navigation_;
    Card* card_;
    RowGrid* rows_ = nullptr;
};

} // namespace dorsal
