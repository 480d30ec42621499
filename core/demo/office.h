// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace core::demo {

class World;

/// Host country, meetings, reviews, recommendations, lessons, policy library, who uses which tool.
void makeOffice(World &world);

}
