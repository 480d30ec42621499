/* SPDX-FileCopyrightText: 2026 The Muster developers */
/* SPDX-License-Identifier: Apache-2.0 */
/* Loaded before a program (LD_PRELOAD), it makes the wall clock say WRONGCLOCK seconds since 1970 and go on from there. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static struct timespec told(void)
{
    static time_t offset;
    static int known;
    struct timespec now;
    syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
    if (!known) {
        const char *says = getenv("WRONGCLOCK");
        offset = says != NULL ? (time_t)atoll(says) - now.tv_sec : 0;
        known = 1;
    }
    now.tv_sec += offset;
    return now;
}

int clock_gettime(clockid_t which, struct timespec *now)
{
    if (which != CLOCK_REALTIME && which != CLOCK_REALTIME_COARSE)
        return (int)syscall(SYS_clock_gettime, which, now);
    *now = told();
    return 0;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone)
{
    const struct timespec at = told();
    (void)zone;
    now->tv_sec = at.tv_sec;
    now->tv_usec = at.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *now)
{
    const struct timespec at = told();
    if (now != NULL)
        *now = at.tv_sec;
    return at.tv_sec;
}
