// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/office.h"

#include "core/demo/world.h"
#include "core/query/library.h"
#include "core/records/accountability.h"
#include "core/records/hostliaison.h"
#include "core/records/lessons.h"
#include "core/records/tools.h"

namespace core::demo {

namespace {

QString words(const char *text) { return QString::fromUtf8(text); }

}

void makeOffice(World &world)
{
    QList<Draft> drafts;
    for (int i = 0; i < world.count(5, 40, 400); ++i) {
        const int day = -world.dice().between(5, 300);
        drafts << world.draft(hostItem,
            {{"subject", QStringLiteral("Escort to Nimba Camp %1").arg(i + 1)}, {"kind", QStringLiteral("request_escort")},
                {"authority", QStringLiteral("Governor’s office")}, {"country", world.country()},
                {"sent_at", world.moment(day, 600)}, {"answered_at", i % 4 == 3 ? Value() : world.moment(day + 2, 600)},
                {"answer", i % 4 == 3 ? QString() : QStringLiteral("granted")},
                {"state", i % 4 == 3 ? QStringLiteral("sent") : QStringLiteral("answered")},
                {"follow_up_due", world.date(day + 14)}});
    }
    world.add(drafts);
    drafts.clear();
    for (const char *area : {"ALM", "NORTH", "EAST"})
        drafts << world.draft(hostCapability,
            {{"name", words(area)}, {"srm_area", world.named.value(QByteArray("srm_area/") + area)},
                {"police_minutes", qint64(world.dice().between(10, 90))},
                {"hospital", QStringLiteral("One hospital with surgery.")}, {"reviewed_on", world.date(-70)}});
    world.add(drafts);
    drafts.clear();
    for (int i = 0; i < world.count(3, 12, 60); ++i)
        drafts << world.draft(smtMeeting,
            {{"date", world.date(-30 * i - 5)}, {"kind", QStringLiteral("regular")}, {"country", world.country()},
                {"duty_station", world.named.value("duty_station/ALM")},
                {"state", i == 0 ? QStringLiteral("minutes_draft") : QStringLiteral("held")},
                {"chair", QStringLiteral("Designated Official")}, {"agenda", QStringLiteral("Situation; measures; travel.")},
                {"minutes", i == 0 ? QStringLiteral("Draft, for comments until Friday.") : QStringLiteral("As circulated.")},
                {"next_meeting", world.date(-30 * i + 25)}});
    const QList<Id> meetings = world.add(drafts);
    drafts.clear();
    QList<Draft> decisions;
    for (const Id &meeting : meetings) {
        for (const char *agency : {"KFOOD", "KREF", "KHEALTH"})
            drafts << world.draft(smtAttendance,
                {{"meeting", meeting}, {"organization", world.named.value(QByteArray("organization/") + agency)},
                    {"attendance", QStringLiteral("present")}});
        decisions << world.draft(smtDecision,
            {{"meeting", meeting}, {"text", QStringLiteral("Radio checks daily until the elections")},
                {"owner", QStringLiteral("Radio room")}, {"due", world.date(20)}, {"state", QStringLiteral("open")}});
    }
    world.add(drafts);
    world.add(decisions);
    const Id lookedAt = world.add(complianceReview,
        {{"title", QStringLiteral("Kasari, compliance")}, {"country", world.country()},
            {"period_from", world.date(-400)}, {"period_until", world.date(-40)},
            {"reviewer", QStringLiteral("Headquarters reviewer")}, {"plans_current", QStringLiteral("partial")}});
    const Id advice = world.add(recommendation,
        {{"title", QStringLiteral("Certify staff lists monthly")}, {"source", QStringLiteral("review")},
            {"source_record", lookedAt}, {"addressee", QStringLiteral("Security focal points")},
            {"priority", QStringLiteral("important")}, {"text", QStringLiteral("Lists are to be signed every month.")},
            {"due", world.date(60)}, {"owner", QStringLiteral("Security adviser")}, {"answer", QStringLiteral("accepted")},
            {"plan", QStringLiteral("Each focal point certifies on the first working day.")},
            {"state", QStringLiteral("in_progress")}});
    world.add(recommendation,
        {{"title", QStringLiteral("Name an alternate for every zone")}, {"source", QStringLiteral("aar")},
            {"addressee", QStringLiteral("Designated Official")}, {"priority", QStringLiteral("critical")},
            {"text", QStringLiteral("Each zone is to have a warden and an alternate.")}, {"due", world.date(-10)},
            {"owner", QStringLiteral("Security adviser")}, {"answer", QStringLiteral("accepted")},
            {"plan", QStringLiteral("Appointments signed at the next meeting.")},
            {"evidence", QStringLiteral("Letters of appointment, file 7")}, {"state", QStringLiteral("verified")},
            {"closed_on", world.date(-3)}});
    world.add(reviewFinding,
        {{"compliance_review", lookedAt}, {"title", QStringLiteral("Lists older than a month")},
            {"severity", QStringLiteral("major")}, {"recommendation", advice}});
    const Id after = world.add(afterActionReview,
        {{"title", QStringLiteral("Gunfire in Almor")}, {"date", world.date(-20)},
            {"crisis", world.made.value("crisis").value(0)},
            {"facts", QStringLiteral("Shooting from 05:40; the network failed at 05:52.")},
            {"worked", QStringLiteral("Radio and paper sheets.")}, {"failed", QStringLiteral("Two zones had no alternate.")},
            {"causes", QStringLiteral("Appointments had run out.")}});
    world.add(lesson,
        {{"statement", QStringLiteral("A zone without an alternate is a zone without a warden.")}, {"review", after},
            {"tags", QStringLiteral("headcount wardens")}, {"applicability", QStringLiteral("Every duty station")},
            {"published_class", QStringLiteral("unsms")}});
    drafts.clear();
    const QList<Id> accesses = world.made.value("tool_access");
    for (qsizetype i = 0; i < accesses.size() && i < 40; ++i)
        for (int month : {1, 2})
            drafts << world.draft(toolUse,
                {{"tool_access", accesses.at(i)},
                    {"month", world.today().addMonths(-month).toString(QStringLiteral("yyyy-MM"))},
                    {"uses", qint64(world.dice().between(2, 60))}, {"channel", QStringLiteral("offline_app")}});
    if (!drafts.isEmpty())
        world.add(drafts);
    const QList<Id> library = stockLibrary(world.store(), world.reader());
    world.add(readReceipt,
        {{"document", library.last()}, {"reader", QStringLiteral("Security adviser")}, {"read_at", world.moment(-9, 600)}});
}

}
