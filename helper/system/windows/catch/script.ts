/*
 * Attaches to the classic Outlook that is running, and prints a line of JSON for each thing it has to say. It starts no
 * Outlook, presses nothing and changes nothing.
 *
 * SyncObject is documented at learn.microsoft.com/office/vba/api/outlook.syncobject (OnError: "Code", "Description");
 * the interface of its events has the id {00063085-…} and OnError the number 61443 (0xF003) in Outlook's type library.
 * PowerShell cannot listen to it by itself, so a few lines of C# do. In Constrained Language Mode they are refused, and
 * that is told. Multi-threaded (-MTA), for then no window's messages need to be waited for.
 */

/** The script; `PARENT` stands for the number of the process that it ends with. It must hold no single line comments. */
export const catchScript = String.raw`
$ErrorActionPreference = 'Stop'
function Say($event) { [Console]::Out.WriteLine(($event | ConvertTo-Json -Compress)); [Console]::Out.Flush() }
try { [Console]::OutputEncoding = New-Object Text.UTF8Encoding $false } catch { }
if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') { Say @{ event = 'refused'; what = 'language-mode' }; exit 0 }
try {
  Add-Type -TypeDefinition @'
using System;
using System.Runtime.InteropServices;
using System.Runtime.InteropServices.ComTypes;
[ComImport, Guid("00063085-0000-0000-C000-000000000046"), InterfaceType(ComInterfaceType.InterfaceIsIDispatch)]
public interface ISyncEvents {
  [DispId(61441)] void SyncStart();
  [DispId(61442)] void Progress(int state, string description, int value, int max);
  [DispId(61443)] void OnError(int code, string description);
  [DispId(61444)] void SyncEnd();
}
[ComVisible(true), ClassInterface(ClassInterfaceType.None)]
public class SyncSink : ISyncEvents {
  public static readonly System.Collections.Concurrent.ConcurrentQueue<object[]> Heard = new System.Collections.Concurrent.ConcurrentQueue<object[]>();
  public void SyncStart() { Heard.Enqueue(new object[] { "started", 0, "" }); }
  public void Progress(int state, string description, int value, int max) { }
  public void OnError(int code, string description) { Heard.Enqueue(new object[] { "error", code, description }); }
  public void SyncEnd() { Heard.Enqueue(new object[] { "ended", 0, "" }); }
  public static int Attach(object source) {
    var container = (IConnectionPointContainer)source;
    var id = typeof(ISyncEvents).GUID;
    IConnectionPoint point;
    container.FindConnectionPoint(ref id, out point);
    int cookie;
    point.Advise(new SyncSink(), out cookie);
    return cookie;
  }
}
'@
} catch { Say @{ event = 'refused'; what = 'no-compiler' }; exit 0 }
try { $outlook = [Runtime.InteropServices.Marshal]::GetActiveObject('Outlook.Application') }
catch { Say @{ event = 'not-running' }; exit 0 }
try {
  $kept = @()
  $count = $outlook.Session.SyncObjects.Count
  for ($i = 1; $i -le $count; $i++) {
    $one = $outlook.Session.SyncObjects.Item($i)
    [void][SyncSink]::Attach($one)
    $kept += $one
  }
} catch { Say @{ event = 'refused'; what = 'not-attached' }; exit 0 }
Say @{ event = 'attached'; groups = $count; version = [string]$outlook.Version }
while ($true) {
  $heard = $null
  while ([SyncSink]::Heard.TryDequeue([ref]$heard)) { Say @{ event = $heard[0]; code = $heard[1]; description = [string]$heard[2] } }
  if (-not (Get-Process -Id PARENT -ErrorAction SilentlyContinue)) { exit 0 }
  if (-not (Get-Process -Name OUTLOOK -ErrorAction SilentlyContinue)) { Say @{ event = 'closed' }; exit 0 }
  Start-Sleep -Milliseconds 400
}
`;
