// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_accessibility.h"

#include "app/charts/balance_chart.h"

#include <QAccessibleWidget>

namespace dorsal {

namespace {

class AccessibleBalanceChart final : public QAccessibleWidget {
public:
    explicit AccessibleBalanceChart(BalanceChart* chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? widget()->accessibleDescription() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* accessibleChart(const QString& /*className*/, QObject* object) {
    auto* chart = qobject_cast<BalanceChart*>(object);
    return chart == nullptr ? nullptr : new AccessibleBalanceChart(chart);
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
