// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/sources.h"

#include "core/records/dutystation.h"
#include "core/records/incident.h"

namespace core {

namespace {

// The codes of the database's own codebook.
constexpr SourceCode awsdMeans[] = {
    {"S", "small_arms"},
    {"K", "kidnapping"},
    {"KK", "kidnap_killing"},
    {"BA", "hands", false}, // beaten or stabbed: anything but a firearm
    {"AB", "aerial_bombardment"},
    {"SH", "shelling"},
    {"LM", "landmine"},
    {"B", "explosive"},
    {"BBIED", "ied_body"},
    {"RIED", "ied_roadside"},
    {"VBIED", "ied_vehicle"},
    {"VBIED-S", "ied_vehicle", false}, // driven by somebody who died in it
    {"VBIED-RC", "ied_vehicle", false}, // set off from afar
    {"RSA", "rape"},
    {"CX", "complex_attack"},
    {"U", "unknown"},
};

constexpr SourceCode awsdContexts[] = {
    {"Am", "ambush_road"},
    {"R", "raid_on_site"},
    {"IA", "individual_attack"},
    {"MV", "crowd"},
    {"C", "crossfire"},
    {"D", "detention"},
    {"U", "unknown"},
};

constexpr SourceCode awsdLocations[] = {
    {"R", "road"},
    {"OC", "premises"},
    {"H", "residence"},
    {"PS", "project_site"},
    {"P", "public_place"},
    {"C", "custody"},
    {"U", "unknown"},
};

constexpr std::string_view nationals[] = {"Nationals killed", "Nationals wounded", "Nationals kidnapped"};
constexpr std::string_view internationals[]
    = {"Internationals killed", "Internationals wounded", "Internationals kidnapped"};
constexpr std::string_view killed[] = {"Nationals killed", "Internationals killed"};
constexpr std::string_view wounded[] = {"Nationals wounded", "Internationals wounded"};
constexpr std::string_view kidnapped[] = {"Nationals kidnapped", "Internationals kidnapped"};
constexpr std::string_view byHarm[] = {"Total killed", "Total wounded", "Total kidnapped"};
constexpr std::string_view byOrigin[] = {"Total nationals", "Total internationals"};
constexpr std::string_view byOrganisation[] = {"UN", "INGO", "LNGO/NRCS", "ICRC", "IFRC", "Other"};
constexpr std::string_view bySex[] = {"Gender Male", "Gender Female", "Gender Unknown"};

}

Source awsd()
{
    Source source;
    source.key = "awsd";
    source.type = &incident;
    source.columns = {
        {"Incident ID", {}, Reading::Key},
        {"Year", "occurred", Reading::Year},
        {"Month", "occurred", Reading::Month},
        {"Day", "occurred", Reading::Day},
        {"Country", "country_name"},
        {"Region", "region"},
        {"District", "district"},
        {"City", "place"},
        {"UN", "affected_un"},
        {"INGO", "affected_ingo"},
        {"LNGO/NRCS", "affected_lngo_nrcs"},
        {"ICRC", "affected_icrc"},
        {"IFRC", "affected_ifrc"},
        {"Other", "affected_other"},
        {"Nationals killed", "nationals_killed"},
        {"Nationals wounded", "nationals_wounded"},
        {"Nationals kidnapped", "nationals_kidnapped"},
        {"Total nationals", "total_nationals"},
        {"Internationals killed", "internationals_killed"},
        {"Internationals wounded", "internationals_wounded"},
        {"Internationals kidnapped", "internationals_kidnapped"},
        {"Total internationals", "total_internationals"},
        {"Total killed", "people_killed"},
        {"Total wounded", "people_wounded"},
        {"Total kidnapped", "people_kidnapped"},
        {"Total affected", "people_affected"},
        {"Gender Male", "affected_male"},
        {"Gender Female", "affected_female"},
        {"Gender Unknown", "affected_sex_unknown"},
        {"Means of attack", "means", Reading::Code, awsdMeans},
        {"Attack context", "context", Reading::Code, awsdContexts},
        {"Location", "location_kind", Reading::Code, awsdLocations},
        {"Latitude", "latitude", Reading::Position},
        {"Longitude", "longitude", Reading::Position},
        {"Details", "narrative"},
    };
    source.totals = {
        {"Total nationals", nationals},
        {"Total internationals", internationals},
        {"Total killed", killed},
        {"Total wounded", wounded},
        {"Total kidnapped", kidnapped},
        {"Total affected", byHarm},
        {"Total affected", byOrigin},
        {"Total affected", byOrganisation},
        {"Total affected", bySex},
    };
    // Curated after the fact: what the database says is its last word on the incident.
    source.constants = {{"phase", "final"}, {"source", "Aid Worker Security Database, aidworkersecurity.org"}};
    source.prefix = "AWSD";
    source.reference = {"Incident ID"};
    source.title = {"City", "Region", "Country"};
    source.notes = "import_notes";
    return source;
}

Source unStaff()
{
    Source source;
    source.key = "un-hr";
    source.type = &dutyStation;
    source.columns = {
        {"REGION", "region"},
        {"SUBREGION", "subregion"},
        {"ISO", "country"},
        {"COUNTRY", "country_name"},
        {"DS", "name"},
        {"ORGCD", "staff_by_organisation", Reading::AmountOf},
        {"Count", "staff", Reading::Amount},
    };
    source.constants = {{"staff_as_of", "2019-12-31"}};
    source.prefix = "UN-HR 2019";
    source.reference = {"ISO", "DS"};
    return source;
}

Source ownExport(const RecordType &type)
{
    Source source;
    source.key = "muster";
    source.type = &type;
    source.isOwn = true;
    source.columns = {{"id", {}, Reading::Identity}, {"scope", {}, Reading::Scope}};
    for (const Field &field : type.fields)
        source.columns.push_back({field.key, field.key});
    return source;
}

}
