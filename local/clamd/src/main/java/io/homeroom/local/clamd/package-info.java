/**
 * Stands in for ClamAV's daemon, for machines without it. It knows the signature of EICAR's test
 * file and nothing else.
 */
@NullMarked
package io.homeroom.local.clamd;

import org.jspecify.annotations.NullMarked;
