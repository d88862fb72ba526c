// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/format.h"
#include "core/training/exercise.h"
#include "core/training/plan.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace dorsal {

/// The fields of one item of a plan, or of one of its choices, opened below its line. What is typed is given
/// out when a field is left or Enter is pressed; what cannot be meant is told and stays in its field.
class PlanItemFields final : public QWidget {
    Q_OBJECT
public:
    explicit PlanItemFields(QWidget* parent = nullptr);

    /// The numbers of all its choices; `exercise` may be null.
    void show(const PlanItem& item, const Exercise* exercise, const Format& format);
    /// The numbers of one choice, as an item that has it alone.
    void showChoice(const PlanItem& only, const Exercise* exercise, const Format& format);
    void focusFirst();

signals:
    /// A field was changed; the item as it is now.
    void edited(const dorsal::PlanItem& item);
    void supersetToggled();
    void choiceWanted();
    void familyWanted();
    void replacementWanted();
    void removalWanted();
    /// The choice is to be the favourite of its family.
    void pinWanted();
    /// More or less room is needed than before.
    void heightChanged();
    /// Escape or the end of the fields: back to the lines.
    void left();

protected:
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QLineEdit* addField(const QString& name, int width);
    void buildFields();
    void buildButtons();
    void buildBoxes();
    void connectButtons();
    void commit(QLineEdit& field);
    /// Changes the item by what is typed there; false when it cannot be meant.
    [[nodiscard]] bool apply(const QLineEdit& field, PlanItem& item) const;
    [[nodiscard]] bool applyAim(const QString& typed, PlanItem& item) const;
    [[nodiscard]] bool applyLoad(const QString& typed, PlanItem& item) const;
    void fill();
    void fillNumbers();
    void showParts();
    void tell(const QString& problem);
    void give(const PlanItem& item);

    enum class Use { Item, Choice };
    void take(const PlanItem& item, const Exercise* exercise, const Format& format, Use use);

    PlanItem item_;
    Use use_ = Use::Item;
    const Exercise* exercise_ = nullptr;
    Format format_;
    QGridLayout* grid_;
    QLineEdit* sets_ = nullptr;
    QLineEdit* aim_ = nullptr;
    QLineEdit* load_ = nullptr;
    QLineEdit* rest_ = nullptr;
    QLineEdit* tempo_ = nullptr;
    QLineEdit* note_ = nullptr;
    QComboBox* kind_ = nullptr;
    QComboBox* side_ = nullptr;
    QComboBox* how_ = nullptr; ///< one of several is chosen
    QPushButton* superset_ = nullptr;
    QPushButton* family_ = nullptr;
    QPushButton* choice_ = nullptr;
    QPushButton* pin_ = nullptr;
    QToolButton* replace_ = nullptr;
    QToolButton* remove_ = nullptr;
    QLabel* problem_ = nullptr;
    bool filling_ = false;
};

} // namespace dorsal
