/** Holds balances against what has been posted. */
@NullMarked
package io.homeroom.progress.points.reconciling;

import org.jspecify.annotations.NullMarked;
