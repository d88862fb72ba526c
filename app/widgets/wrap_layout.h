// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace dorsal {

/// Widgets side by side that go on in a further line where the width does not hold them. Those added after
/// beginTail() keep to the end of their line.
class WrapLayout final : public QLayout {
    Q_OBJECT
public:
    WrapLayout(int horizontalGap, int verticalGap, QWidget* parent = nullptr);
    ~WrapLayout() override;

    void beginTail() { tail_ = items_.size(); }

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        std::size_t first = 0;
        std::size_t end = 0;
        int height = 0;
        int width = 0;
    };
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    void place(const Line& line, const QRect& rect);

    std::vector<std::unique_ptr<QLayoutItem>> items_;
    std::size_t tail_ = static_cast<std::size_t>(-1);
    int horizontalGap_;
    int verticalGap_;
};

} // namespace dorsal
