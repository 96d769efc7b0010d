/** Viruses, as ClamAV's daemon knows them. */
@NullMarked
package io.homeroom.progress.image.clamd;

import org.jspecify.annotations.NullMarked;
