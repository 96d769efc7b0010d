package io.homeroom.identity.approval;

import io.homeroom.identity.approval.act.Act;

/** A superadmin wants something done that takes another one. */
public record ApprovalRequested(ApprovalId approval, Act act) {}
