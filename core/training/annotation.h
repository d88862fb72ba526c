// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/day.h"
#include "core/units/enum_codes.h"
#include "core/units/id.h"
#include "core/units/uuid.h"

#include <string>

namespace dorsal {

/// Why days were lighter or empty on purpose.
enum class AnnotationKind {
    Deload,
    Holiday,
};

/// The permanent code of a value, as the log writes it.
[[nodiscard]] std::string_view code(AnnotationKind value);

template <>
struct EnumValues<AnnotationKind> {
    static constexpr std::array all{AnnotationKind::Deload, AnnotationKind::Holiday};
};

/// Days that the person marked beside the charts. Both kinds are planned rest. They may overlap.
struct Annotation {
    Id<Annotation> id;
    Uuid uuid;
    AnnotationKind kind = AnnotationKind::Deload;
    Day first{};
    Day last{}; ///< included, never before `first`
    std::string note = {};
    friend bool operator==(const Annotation&, const Annotation&) = default;
};

} // namespace dorsal
