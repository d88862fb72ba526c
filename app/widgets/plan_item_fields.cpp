// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plan_item_fields.h"

#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/plan_columns.h"
#include "app/widgets/text_label.h"
#include "app/words/enum_words.h"
#include "app/words/plan_words.h"
#include "core/training/choice_sets.h"
#include "core/training/plan_edits.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace dorsal {

namespace {

using Sets = std::vector<PlannedSet>;

constexpr int noteWidth = 120;
constexpr int noteStretch = 1000;
constexpr std::array plannedKinds{SetKind::Working, SetKind::Failure, SetKind::Warmup};

/// "8–12", "8-12", "8 to 12" in two parts; one part when there is one number.
QStringList rangeParts(const QString& typed) {
    static const QRegularExpression between(QStringLiteral("\\s*(?:–|-|\\bto\\b|…|\\.\\.)\\s*"));
    return typed.trimmed().split(between, Qt::SkipEmptyParts);
}

QString aimText(const PlannedSet& set, const Format& format) {
    if (set.reps || !set.hold) {
        return set.reps ? format.repsRange(*set.reps) : QString();
    }
    return set.hold->from == set.hold->to
               ? format.duration(set.hold->from)
               : QStringLiteral("%1–%2").arg(format.duration(set.hold->from), format.duration(set.hold->to));
}

} // namespace

PlanItemFields::PlanItemFields(QWidget* parent) : QWidget(parent), grid_(new QGridLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(PlanColumns::handle, 0, PlanColumns::edge, spacing::rowGap);
    column->setSpacing(spacing::rowGap);
    grid_->setHorizontalSpacing(spacing::rowGap);
    grid_->setVerticalSpacing(2);
    column->addLayout(grid_);
    buildFields();
    problem_ = makeParagraph(QString(), TextStyle::Caption, TextTone::Normal, this);
    problem_->hide();
    column->addWidget(problem_);
    buildButtons();
}

QLineEdit* PlanItemFields::addField(const QString& name, int width) {
    const int at = grid_->columnCount();
    auto* field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setMinimumWidth(width);
    field->installEventFilter(this);
    grid_->addWidget(makeLabel(name, TextStyle::Caption, TextTone::Quiet, this), 0, at);
    grid_->addWidget(field, 1, at);
    grid_->setColumnStretch(at, width);
    connect(field, &QLineEdit::editingFinished, this, [this, field] { commit(*field); });
    return field;
}

void PlanItemFields::buildFields() {
    sets_ = addField(tr("Sets"), 36);
    aim_ = addField(tr("Reps or time"), 72);
    load_ = addField(tr("Load"), 72);
    rest_ = addField(tr("Rest"), 48);
    tempo_ = addField(tr("Tempo"), 112);
    tempo_->setToolTip(tr("The parts of a repetition with their seconds, such as “up 3, hold 1, down 3”."));
    load_->setToolTip(
        tr("A load such as 42.5 kg, a share of the estimated maximum such as 75 %, or empty: as "
           "last time."));
}

void PlanItemFields::buildBoxes() {
    kind_ = new QComboBox(this);
    kind_->setAccessibleName(tr("Kind of sets"));
    for (const SetKind kind : plannedKinds) {
        kind_->addItem(word(kind));
    }
    side_ = new QComboBox(this);
    side_->setAccessibleName(tr("Side"));
    for (const Side side : EnumValues<Side>::all) {
        side_->addItem(cellWord(side));
    }
    how_ = new QComboBox(this);
    how_->setAccessibleName(tr("How one is chosen"));
    how_->setToolTip(tr("How one of the exercises is chosen when the session starts."));
    for (const ChooseBy how : EnumValues<ChooseBy>::all) {
        how_->addItem(word(how));
    }
    connect(kind_, &QComboBox::activated, this, [this](int index) {
        PlanItem item = item_;
        setPlannedKind(item, plannedKinds.at(static_cast<std::size_t>(index)));
        give(item);
    });
    connect(side_, &QComboBox::activated, this, [this](int index) {
        PlanItem item = item_;
        setPlannedSide(item, EnumValues<Side>::all.at(static_cast<std::size_t>(index)));
        give(item);
    });
    connect(how_, &QComboBox::activated, this, [this](int index) {
        PlanItem item = item_;
        item.chooseBy = EnumValues<ChooseBy>::all.at(static_cast<std::size_t>(index));
        give(item);
    });
}

void PlanItemFields::buildButtons() {
    buildBoxes();
    note_ = new QLineEdit(this);
    note_->setPlaceholderText(tr("Note"));
    note_->setAccessibleName(tr("Note"));
    note_->setMinimumWidth(noteWidth);
    note_->installEventFilter(this);
    superset_ = makeButton(tr("Superset"), IconName::Duplicate, this);
    superset_->setCheckable(true);
    superset_->setToolTip(tr(
        "Done in turn with the exercise below, one set of each (Ctrl+L); with the one above: Ctrl+Shift+L."));
    family_ = makeQuietButton(tr("Any version"), std::nullopt, this);
    family_->setToolTip(tr(
        "Choose one version of this exercise when the session starts: the pinned one first (Ctrl+Shift+J)."));
    choice_ = makeQuietButton(tr("Or…"), std::nullopt, this);
    choice_->setToolTip(tr("Another exercise to choose from (Ctrl+J)."));
    pin_ = makeQuietButton(tr("Make it the favourite"), std::nullopt, this);
    pin_->setToolTip(tr("The pinned version of a family is chosen first."));
    replace_ = makeIconButton(IconName::Swap, tr("Replace (Ctrl+R)"), this);
    remove_ = makeIconButton(IconName::Trash, tr("Remove from the plan (Del)"), this);
    auto* said = new QHBoxLayout;
    said->setSpacing(spacing::rowGap);
    for (QWidget* part : std::initializer_list<QWidget*>{kind_, side_}) {
        said->addWidget(part);
    }
    // Without a note the boxes stay as they are.
    said->addWidget(note_, noteStretch);
    said->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{pin_, replace_, remove_}) {
        said->addWidget(part);
    }
    auto* chosen = new QHBoxLayout;
    chosen->setSpacing(spacing::rowGap);
    for (QWidget* part : std::initializer_list<QWidget*>{how_, choice_, family_, superset_}) {
        chosen->addWidget(part);
    }
    chosen->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(said);
    static_cast<QVBoxLayout*>(layout())->addLayout(chosen);
    connectButtons();
}

void PlanItemFields::connectButtons() {
    connect(note_, &QLineEdit::editingFinished, this, [this] { commit(*note_); });
    connect(superset_, &QPushButton::clicked, this, &PlanItemFields::supersetToggled);
    connect(family_, &QPushButton::clicked, this, &PlanItemFields::familyWanted);
    connect(choice_, &QPushButton::clicked, this, &PlanItemFields::choiceWanted);
    connect(pin_, &QPushButton::clicked, this, &PlanItemFields::pinWanted);
    connect(replace_, &QToolButton::clicked, this, &PlanItemFields::replacementWanted);
    connect(remove_, &QToolButton::clicked, this, &PlanItemFields::removalWanted);
}

void PlanItemFields::show(const PlanItem& item, const Exercise* exercise, const Format& format) {
    take(item, exercise, format, Use::Item);
}

void PlanItemFields::showChoice(const PlanItem& only, const Exercise* exercise, const Format& format) {
    take(only, exercise, format, Use::Choice);
}

void PlanItemFields::take(const PlanItem& item, const Exercise* exercise, const Format& format, Use use) {
    item_ = item;
    exercise_ = exercise;
    format_ = format;
    use_ = use;
    fill();
    showParts();
    emit heightChanged();
}

void PlanItemFields::focusFirst() {
    sets_->setFocus(Qt::TabFocusReason);
    sets_->selectAll();
}

void PlanItemFields::fillNumbers() {
    const auto put = [this](QLineEdit* field, const QString& usual, auto textOf) {
        if (field->isModified() && field->hasFocus()) {
            return;
        }
        const QString text = textOf(item_.sets);
        const bool isShared = std::ranges::all_of(
            item_.choices, [&](const ExerciseKey& choice) { return textOf(setsOf(item_, choice)) == text; });
        field->setText(isShared ? text : QString());
        field->setPlaceholderText(isShared ? usual : tr("each its own", "the numbers of choices"));
        field->setCursorPosition(0);
    };
    const auto first = [](const Sets& sets) { return sets.empty() ? PlannedSet{} : sets.front(); };
    put(sets_, {}, [](const Sets& sets) { return QString::number(sets.size()); });
    const bool isAlone = item_.choices.size() == 1 && exercise_ != nullptr;
    const QString asked =
        isAlone ? aimText(withAims({PlannedSet{}}, *exercise_).front(), format_) : QString();
    put(aim_, asked, [&](const Sets& sets) { return aimText(first(sets), format_); });
    put(load_, tr("last time"), [&](const Sets& sets) {
        const auto load = first(sets).load;
        const auto* share = load ? std::get_if<ShareOfMax>(&*load) : nullptr;
        return share ? QStringLiteral("%1 %").arg(share->percent) : plannedLoad({first(sets)}, format_);
    });
    put(rest_, tr("usual"), [&](const Sets& sets) {
        const auto rest = first(sets).rest;
        return rest ? format_.duration(*rest) : QString();
    });
    put(tempo_, tr("none"), [&](const Sets& sets) { return tempoText(first(sets).tempo); });
}

void PlanItemFields::fill() {
    filling_ = true;
    fillNumbers();
    if (!note_->isModified() || !note_->hasFocus()) {
        note_->setText(QString::fromStdString(item_.note));
        note_->setCursorPosition(0);
    }
    const PlannedSet first = item_.sets.empty() ? PlannedSet{} : item_.sets.front();
    const auto* const kind = std::ranges::find(plannedKinds, first.kind);
    kind_->setCurrentIndex(kind == plannedKinds.end() ? 0 : static_cast<int>(kind - plannedKinds.begin()));
    side_->setCurrentIndex(static_cast<int>(std::ranges::find(EnumValues<Side>::all, first.side) -
                                            EnumValues<Side>::all.begin()));
    how_->setCurrentIndex(static_cast<int>(std::ranges::find(EnumValues<ChooseBy>::all, item_.chooseBy) -
                                           EnumValues<ChooseBy>::all.begin()));
    superset_->setChecked(item_.superset.has_value());
    tell({});
    filling_ = false;
}

void PlanItemFields::showParts() {
    const bool isItem = use_ == Use::Item;
    const bool isOfFamily = exercise_ != nullptr && !exercise_->family.empty();
    side_->setVisible(exercise_ != nullptr && exercise_->perSide);
    how_->setVisible(isItem && item_.choices.size() > 1);
    family_->setVisible(isItem && isOfFamily && item_.choices.size() == 1);
    pin_->setVisible(!isItem && isOfFamily && item_.chooseBy == ChooseBy::Family);
    for (QWidget* part : std::initializer_list<QWidget*>{note_, superset_, choice_, replace_}) {
        part->setVisible(isItem);
    }
}

void PlanItemFields::commit(QLineEdit& field) {
    if (filling_ || !field.isModified()) {
        return;
    }
    PlanItem item = item_;
    if (!apply(field, item)) {
        const QString example =
            &field == tempo_ ? tr(" Write it as 3-1-3 or “up 3, hold 1, down 3”.") : QString();
        tell(tr("“%1” cannot be used for %2. Type it again, or press Escape.")
                 .arg(field.text(), field.accessibleName()) +
             example);
        return;
    }
    field.setModified(false);
    tell({});
    give(item);
}

bool PlanItemFields::apply(const QLineEdit& field, PlanItem& item) const {
    const QString typed = field.text().trimmed();
    if (&field == sets_) {
        bool isNumber = false;
        const int count = typed.toInt(&isNumber);
        if (!isNumber || count < 1 || count > maxPlannedSets) {
            return false;
        }
        setPlannedCount(item, count);
        return true;
    }
    if (&field == aim_) {
        return applyAim(typed, item);
    }
    if (&field == load_) {
        return applyLoad(typed, item);
    }
    if (&field == rest_) {
        const auto rest = format_.parseDuration(typed);
        setPlannedRest(item, rest);
        return rest.has_value() || typed.isEmpty();
    }
    if (&field == tempo_) {
        const auto tempo = parseTempo(typed);
        setPlannedTempo(item, tempo.value_or(std::vector<TempoPhase>()));
        return tempo.has_value();
    }
    item.note = typed.toStdString();
    return true;
}

bool PlanItemFields::applyAim(const QString& typed, PlanItem& item) const {
    const QStringList parts = rangeParts(typed);
    if (parts.isEmpty()) {
        setPlannedReps(item, std::nullopt);
        return true;
    }
    if (parts.size() > 2) {
        return false;
    }
    const bool isTimed = (exercise_ != nullptr && exercise_->measure == Measure::Time) ||
                         typed.contains(QLatin1Char(':')) || typed.endsWith(QLatin1Char('s'));
    if (isTimed) {
        const auto from = format_.parseDuration(parts.first());
        const auto to = format_.parseDuration(parts.last());
        if (!from || !to || *from > *to || from->count() < 1) {
            return false;
        }
        setPlannedHold(item, HoldRange{*from, *to});
        return true;
    }
    const auto from = format_.parseReps(parts.first());
    const auto to = format_.parseReps(parts.last());
    if (!from || !to || *from > *to || from->count() < 1) {
        return false;
    }
    setPlannedReps(item, RepRange{from->count(), to->count()});
    return true;
}

bool PlanItemFields::applyLoad(const QString& typed, PlanItem& item) const {
    if (typed.isEmpty()) {
        setPlannedLoad(item, std::nullopt);
        return true;
    }
    if (typed.endsWith(QLatin1Char('%'))) {
        bool isNumber = false;
        const int percent = typed.chopped(1).trimmed().toInt(&isNumber);
        setPlannedLoad(item, LoadHint(ShareOfMax{percent}));
        return isNumber && percent >= 1 && percent <= 100;
    }
    const auto load = format_.parseLoad(typed);
    if (load) {
        setPlannedLoad(item, LoadHint(*load));
    }
    return load.has_value();
}

void PlanItemFields::tell(const QString& problem) {
    const bool isOther = problem != problem_->text();
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    if (isOther) {
        emit heightChanged();
    }
}

void PlanItemFields::give(const PlanItem& item) {
    if (item != item_) {
        emit edited(item);
    }
}

bool PlanItemFields::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto* field = qobject_cast<QLineEdit*>(watched);
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (field != nullptr && key == Qt::Key_Escape) {
            field->setModified(false);
            fill();
            emit left();
            return true;
        }
        if (field != nullptr && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            commit(*field);
            if (!field->isModified()) {
                emit left();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dorsal
