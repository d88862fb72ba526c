// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/dorsal_style.h"

#include "app/theme/button_painting.h"
#include "app/theme/button_role.h"
#include "app/theme/control_geometry.h"
#include "app/theme/control_painting.h"
#include "app/theme/icons.h"
#include "app/theme/rounded_card.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace dorsal {
namespace {

constexpr int boxSize = 18;
constexpr int scrollBarExtent = 12;
constexpr int arrowSize = 16;
constexpr int fieldPadding = 6;

bool isCard(const QWidget* widget) {
    return widget != nullptr && widget->property("card").toBool();
}

/// A field inside a spin box, a combo box or a cell is framed by what holds it.
bool hasOwnFrame(const QStyleOption* option) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame != nullptr && frame->lineWidth > 0;
}

void paintCard(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensOf(option.palette);
    paintRoundedCard(painter, option.rect, spacing::cardRadius, tokens.base, tokens.line);
}

void paintHeaderSection(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensOf(option.palette);
    painter.fillRect(option.rect, tokens.base);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line2);
}

void paintChevron(QPainter& painter, const QRect& place, const QStyleOption& option, bool upwards) {
    const Tokens& tokens = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QRectF square(0, 0, arrowSize, arrowSize);
    square.moveCenter(QRectF(place).center());
    painter.save();
    if (upwards) {
        painter.translate(square.center());
        painter.rotate(180);
        painter.translate(-square.center());
    }
    paintIcon(painter, square, IconName::ChevronDown, enabled ? tokens.text : tokens.disabled);
    painter.restore();
}

void paintHeaderLabel(QPainter& painter, const QStyleOptionHeader& header, const QStyle& style,
                      const QWidget* widget) {
    QStyleOptionHeader quiet(header);
    quiet.palette.setColor(QPalette::ButtonText, tokensOf(header.palette).text2);
    style.drawControl(QStyle::CE_HeaderLabel, &quiet, &painter, widget);
}

void paintTab(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensOf(option.palette);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(QRect(option.rect.left() + spacing::grid, option.rect.bottom() - 1,
                               option.rect.width() - 2 * spacing::grid, 2),
                         tokens.accent);
    }
}

bool isTextEdit(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr;
}

void paintComboPanel(QPainter& painter, const QStyleOptionComboBox& combo, const QWidget* widget) {
    if (combo.editable) {
        paintFieldPanel(painter, combo);
        return;
    }
    // An open list does not make its box look pressed.
    QStyleOptionButton panel;
    panel.rect = combo.rect;
    panel.palette = combo.palette;
    panel.direction = combo.direction;
    panel.state = combo.state & ~(QStyle::State_On | QStyle::State_Sunken);
    paintButtonPanel(painter, panel, widget);
}

} // namespace

DorsalStyle::DorsalStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {
    setObjectName(QStringLiteral("dorsal"));
}

void DorsalStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    // So that hovering repaints them.
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QScrollBar*>(widget) != nullptr || qobject_cast<QAbstractSpinBox*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void DorsalStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    switch (static_cast<int>(element)) {
    case PE_PanelButtonCommand:
        paintButtonPanel(*painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, *option);
        return;
    case PE_PanelLineEdit:
        if (hasOwnFrame(option)) {
            paintFieldPanel(*painter, *option);
        }
        return;
    case PE_FrameFocusRect:
        // Buttons are ringed from outside.
        if (qobject_cast<const QPushButton*>(widget) == nullptr) {
            paintInnerFocus(*painter, *option);
        }
        return;
    case PE_FrameTabWidget:
        paintCard(*painter, *option);
        return;
    case PE_PanelScrollAreaCorner:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DorsalStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element == CE_PushButtonBevel) {
        paintButtonPanel(*painter, *option, widget);
    } else if (element == CE_PushButtonLabel && button != nullptr) {
        paintPushButtonLabel(*painter, button->rect, *button, widget);
    } else if (element == CE_ShapedFrame && isCard(widget)) {
        paintCard(*painter, *option);
    } else if (element == CE_ShapedFrame && isTextEdit(widget)) {
        paintFieldPanel(*painter, *option);
    } else if (element == CE_ComboBoxLabel && combo != nullptr) {
        const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        QStyleOptionComboBox fitting(*combo);
        fitting.currentText =
            combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width() - 2);
        QProxyStyle::drawControl(element, &fitting, painter, widget);
    } else if (element == CE_TabBarTabShape) {
        paintTab(*painter, *option);
    } else if (element == CE_HeaderLabel && header != nullptr) {
        paintHeaderLabel(*painter, *header, *baseStyle(), widget);
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeaderSection(*painter, *option);
    } else if (element == CE_ProgressBarGroove && bar != nullptr) {
        paintProgress(*painter, *bar);
    } else if (element == CE_FocusFrame) {
        QStyleOption ring(*option);
        paintInnerFocus(*painter, ring);
    } else if (element != CE_ProgressBarContents) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void DorsalStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const {
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_ToolButton && tool != nullptr) {
        paintToolButton(*painter, *tool, widget);
    } else if (control == CC_ScrollBar && slider != nullptr) {
        paintScrollBar(*painter, *slider, scrollHandle(*slider));
    } else if (control == CC_ComboBox && combo != nullptr && combo->frame) {
        paintComboPanel(*painter, *combo, widget);
        paintChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), *option, false);
    } else if (control == CC_SpinBox && spin != nullptr && spin->frame) {
        paintFieldPanel(*painter, *option);
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            paintChevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), *option, true);
            paintChevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), *option, false);
        }
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize DorsalStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (type == CT_PushButton && button != nullptr) {
        return pushButtonSize(*button, size);
    }
    if (type == CT_ToolButton && tool != nullptr) {
        return toolButtonSize(*tool, size, buttonRole(widget));
    }
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox) {
        const bool framed = type != CT_LineEdit || hasOwnFrame(option);
        if (framed) {
            result.setHeight(spacing::rowHeight(option->fontMetrics));
            result.rwidth() += spacing::grid;
        }
    }
    return result;
}

QRect DorsalStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider != nullptr) {
        return scrollBarPart(*slider, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect DorsalStyle::subElementRect(SubElement element, const QStyleOption* option,
                                  const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && hasOwnFrame(option)) {
        return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    }
    return rect;
}

int DorsalStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (static_cast<int>(metric)) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return boxSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return spacing::rowGap;
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? spacing::controlRadius : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return spacing::focusRing + 1;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return spacing::buttonIcon;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DorsalStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* answer) const {
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText) {
        return 0;
    }
    // Answers at the right, the one that goes on last, in words alone.
    if (hint == SH_DialogButtonLayout) {
        return QDialogButtonBox::GnomeLayout;
    }
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) {
        return 0;
    }
    if (hint == SH_Table_GridLineColor && option != nullptr) {
        return static_cast<int>(tokensOf(option->palette).line2.rgba());
    }
    // On top, so that no narrow parent cuts it off.
    if (hint == SH_FocusFrame_AboveWidget) {
        return 1;
    }
    // Qt would ask for a mask of the frame and cut the ring's soft edges off.
    if (hint == SH_FocusFrame_Mask) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

QIcon DorsalStyle::standardIcon(StandardPixmap standard, const QStyleOption* option,
                                const QWidget* widget) const {
    // Every menu bar asks for it; Qt's own is a picture file whose plug-ins a start would have to load.
    if (standard == SP_ToolBarHorizontalExtensionButton) {
        return icon(IconName::More);
    }
    return QProxyStyle::standardIcon(standard, option, widget);
}

} // namespace dorsal
