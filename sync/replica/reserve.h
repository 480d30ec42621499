// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sync {

/// Room kept on the disk for the day it is full: a file of no use but to be given up. Without it a store can then be neither
/// saved to nor, because even reading it takes an index beside it, read. Given up before anything fails, and made again as
/// soon as there is plenty of room.
class Reserve {
public:
    explicit Reserve(const QString &folder);
    /// Looks at the disk and does what is due. Cheap enough to be asked before every save. Throws nothing: whoever goes on
    /// to write hears of a full disk from the disk.
    void tend();
    bool isGivenUp() const { return m_isGivenUp; } ///< as last looked: the disk is full, or would be without the reserve

private:
    QString m_path;
    bool m_isGivenUp = false;
};

}
