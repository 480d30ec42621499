// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

namespace app {

class RecordTable;

/// A view over a RecordTable as every screen shows it: fixed row heights, widths from the declaration, no grid.
QTableView *newRecordView(RecordTable *model);

}
