// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_accessibility.h"

#include "app/charts/balance_chart.h"
#include "app/charts/calendar_chart.h"
#include "app/charts/line_chart.h"
#include "app/charts/range_strip.h"

#include <QAccessibleWidget>

namespace dorsal {

namespace {

class AccessibleChart final : public QAccessibleWidget {
public:
    explicit AccessibleChart(QWidget* chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? widget()->accessibleDescription() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* accessibleChart(const QString& /*className*/, QObject* object) {
    if (auto* balance = qobject_cast<BalanceChart*>(object)) {
        return new AccessibleChart(balance);
    }
    if (auto* calendar = qobject_cast<CalendarChart*>(object)) {
        return new AccessibleChart(calendar);
    }
    if (auto* strip = qobject_cast<RangeStrip*>(object)) {
        return new AccessibleChart(strip);
    }
    auto* line = qobject_cast<LineChart*>(object);
    return line == nullptr ? nullptr : new AccessibleChart(line);
}

} // namespace

void makeChartAccessible() {
    static const bool installed = [] {
        QAccessible::installFactory(accessibleChart);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace dorsal
