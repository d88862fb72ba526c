// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_accessibility.h"

#include "app/charts/balance_chart.h"
#include "app/charts/body_chart.h"
#include "app/charts/calendar_chart.h"
#include "app/charts/line_chart.h"
#include "app/charts/muscle_list.h"
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

template <class... Charts>
bool isOneOf(const QObject* object) {
    return ((qobject_cast<const Charts*>(object) != nullptr) || ...);
}

QAccessibleInterface* accessibleChart(const QString& /*className*/, QObject* object) {
    return isOneOf<BalanceChart, LineChart, CalendarChart, BodyChart, MuscleList, RangeStrip>(object)
               ? new AccessibleChart(static_cast<QWidget*>(object))
               : nullptr;
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
