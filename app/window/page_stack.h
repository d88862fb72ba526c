// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/navigation.h"

#include <QStackedWidget>

#include <functional>
#include <map>
#include <optional>

namespace dorsal {

/// One page at a time; each is made when it is shown for the first time.
class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    /// Makes a page; null when there is none of that name.
    using Maker = std::function<QWidget*(PageName)>;

    explicit PageStack(Maker maker, QWidget* parent = nullptr);

    /// Shows the page and gives it the focus. Nothing happens when there is no such page.
    /// Null while the page was never asked for.
    [[nodiscard]] QWidget* made(PageName page) const;
    void showPage(PageName wanted);
    [[nodiscard]] std::optional<PageName> current() const { return current_; }
    /// The page, made when it was not yet; null when there is none of that name.
    [[nodiscard]] QWidget* page(PageName page);
    /// Removes every page, before what they refer to goes.
    void forget();

signals:
    void shown(dorsal::PageName page);

private:
    Maker maker_;
    std::map<PageName, QWidget*> pages_;
    std::optional<PageName> current_;
};

} // namespace dorsal
