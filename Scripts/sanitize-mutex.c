// Tells the thread sanitizer of the locks of Swift's Mutex that somebody waited for.
//
// On Linux such a lock is taken and given back inside libswiftSynchronization, which is built without the sanitizer: what
// the holder before wrote would count as a race. Scripts/sanitize preloads this; the library's own functions do the work.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *
#define LOCK_SLOW "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK_SLOW "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

__attribute__((weak)) void __tsan_acquire(void *address);
__attribute__((weak)) void __tsan_release(void *address);

typedef SWIFT void (*LockSlow)(uint32_t thread, SELF mutex);
typedef SWIFT void (*UnlockSlow)(SELF mutex);

SWIFT void lockSlow(uint32_t thread, SELF mutex) __asm__(LOCK_SLOW);
SWIFT void unlockSlow(SELF mutex) __asm__(UNLOCK_SLOW);

SWIFT void lockSlow(uint32_t thread, SELF mutex) {
    LockSlow own = (LockSlow)dlsym(RTLD_NEXT, LOCK_SLOW);
    own(thread, mutex);
    if (__tsan_acquire) __tsan_acquire(mutex);
}

SWIFT void unlockSlow(SELF mutex) {
    UnlockSlow own = (UnlockSlow)dlsym(RTLD_NEXT, UNLOCK_SLOW);
    if (__tsan_release) __tsan_release(mutex);
    own(mutex);
}
