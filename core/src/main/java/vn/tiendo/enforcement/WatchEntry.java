package vn.tiendo.enforcement;

import vn.tiendo.result.Diagnostic;

/**
 * A case on a watch list (vụ việc thuộc danh sách theo dõi), with the reason: {@code 12/QĐ}, enforceable and two years
 * old where one year is the limit.
 *
 * @param rule the rule by which it is there
 * @param subject the case
 * @param reason the reason, with what was found and the limit as arguments; its message is for people
 */
public record WatchEntry(WatchRule rule, EnforcementCase subject, Diagnostic reason) {}
