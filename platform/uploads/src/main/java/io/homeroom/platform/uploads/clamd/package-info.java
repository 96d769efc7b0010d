/** Viruses, as ClamAV's daemon knows them. */
@NullMarked
package io.homeroom.platform.uploads.clamd;

import org.jspecify.annotations.NullMarked;
