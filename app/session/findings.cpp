// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "app/session/findings.h"

#include "app/session/words.h"

#include <algorithm>
#include <limits>

namespace app {

namespace {

QString words(const char *source, int count = -1) { return QCoreApplication::translate("Findings", source, nullptr, count); }

}

QStringList sentences(const sync::Workplace::Findings &findings, qint64 now, qint32 zone)
{
    QStringList all;
    if (findings.lost > 0)
        all << words(
            QT_TRANSLATE_N_NOOP("Findings",
                "An older file lies where this laptop's records were: %n change(s) saved here are not in it. What had been "
                "sent comes back from the centre. If you have a newer muster.db, close Muster and put it back."),
            int(std::min<quint64>(findings.lost, std::numeric_limits<int>::max())));
    if (findings.readOnly)
        all << words(QT_TRANSLATE_NOOP("Findings",
            "The disk is full. Everything can be read, nothing can be saved. Make room, then lock Muster and open it "
            "again."));
    else if (findings.diskIsFull)
        all << words(QT_TRANSLATE_NOOP("Findings",
            "The disk is full. A reserve has been given up, so that a little can still be saved. Make room soon."));
    if (findings.clockIsBehind && findings.heard > 0)
        all << words(
            QT_TRANSLATE_NOOP("Findings",
                "The clock of this laptop says %1; the centre's said %2 when it was last reached. Set the clock: what "
                "is saved now carries a wrong time."))
                   .arg(leftToRight(instant(now, zone)), leftToRight(instant(findings.heard, zone)));
    else if (findings.clockIsBehind)
        all << words(
            QT_TRANSLATE_NOOP("Findings",
                "The clock of this laptop says %1, which is before Muster was made. Set the clock: what is saved now "
                "carries a wrong time."))
                   .arg(leftToRight(instant(now, zone)));
    if (findings.mended)
        all << words(QT_TRANSLATE_NOOP(
            "Findings", "Something shown here did not follow from what was written. It has been put right."));
    return all;
}

}
