// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rule.h"

#include "app/theme/tokens.h"

#include <QPainter>
#include <QWidget>

namespace dorsal {

namespace {

class Rule final : public QWidget {
public:
    explicit Rule(QWidget* parent) : QWidget(parent) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), tokensOf(palette()).line2); }
};

} // namespace

QWidget* makeRule(QWidget* parent) {
    return new Rule(parent);
}

} // namespace dorsal
