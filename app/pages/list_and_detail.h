// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace dorsal {

/// Where the two halves of a page stand: side by side, or (narrow) in the same place.
struct ListAndDetail {
    QRect list;
    QRect detail;
    bool narrow = false;
};

/// Places the page's header and, when there is one, the line of controls below it, and says where the list
/// (its share of the width) and the detail go.
[[nodiscard]] ListAndDetail listAndDetail(QWidget& page, QWidget& header, QWidget* controls,
                                          double listShare);

} // namespace dorsal
